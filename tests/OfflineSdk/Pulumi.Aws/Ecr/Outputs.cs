namespace Pulumi.Aws.Ecr.Outputs;

[OutputType]
public sealed class RepositoryEncryptionConfiguration
{
    public readonly string? EncryptionType;
    public readonly string KmsKey;

    [OutputConstructor]
    private RepositoryEncryptionConfiguration(string? encryptionType, string kmsKey)
    {
        EncryptionType = encryptionType;
        KmsKey = kmsKey;
    }
}

[OutputType]
public sealed class RepositoryImageScanningConfiguration
{
    public readonly bool ScanOnPush;

    [OutputConstructor]
    private RepositoryImageScanningConfiguration(bool scanOnPush) => ScanOnPush = scanOnPush;
}

[OutputType]
public sealed class RepositoryImageTagMutabilityExclusionFilter
{
    public readonly string Filter;
    public readonly string FilterType;

    [OutputConstructor]
    private RepositoryImageTagMutabilityExclusionFilter(string filter, string filterType)
    {
        Filter = filter;
        FilterType = filterType;
    }
}
