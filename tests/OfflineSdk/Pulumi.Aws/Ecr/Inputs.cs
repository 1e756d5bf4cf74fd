namespace Pulumi.Aws.Ecr.Inputs;

public sealed class RepositoryEncryptionConfigurationArgs : ResourceArgs
{
    [Input("encryptionType")] public Input<string>? EncryptionType { get; set; }
}

public sealed class RepositoryImageScanningConfigurationArgs : ResourceArgs
{
    [Input("scanOnPush", required: true)] public Input<bool> ScanOnPush { get; set; } = null!;
}

public sealed class RepositoryImageTagMutabilityExclusionFilterArgs : ResourceArgs
{
    [Input("filter", required: true)] public Input<string> Filter { get; set; } = null!;
    [Input("filterType", required: true)] public Input<string> FilterType { get; set; } = null!;
}
