namespace Pulumi.Aws;

public static class GetPartition
{
    private const string Token = "aws:index/getPartition:getPartition";

    public static Task<GetPartitionResult> InvokeAsync(GetPartitionArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetPartitionResult>(Token, args ?? new GetPartitionArgs(), Package.Invoke(options));

    public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetPartitionResult>(Token, args ?? new GetPartitionInvokeArgs(), Package.Invoke(options));

    public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetPartitionResult>(Token, args ?? new GetPartitionInvokeArgs(), Package.Invoke(options));
}

public sealed class GetPartitionArgs : InvokeArgs
{
    [Obsolete("Deprecated by the package.")][Input("id")] public string? Id { get; set; }
}

public sealed class GetPartitionInvokeArgs : InvokeArgs
{
    [Obsolete("Deprecated by the package.")][Input("id")] public Input<string>? Id { get; set; }
}

[OutputType]
public sealed class GetPartitionResult
{
    public readonly string DnsSuffix;
    [Obsolete("Deprecated by the package.")] public readonly string Id;
    public readonly string Partition;
    public readonly string ReverseDnsPrefix;

    [OutputConstructor]
    private GetPartitionResult(string dnsSuffix, string id, string partition, string reverseDnsPrefix)
    {
        DnsSuffix = dnsSuffix;
        Id = id;
        Partition = partition;
        ReverseDnsPrefix = reverseDnsPrefix;
    }
}
