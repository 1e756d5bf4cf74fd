namespace Pulumi.Aws.Iam.Inputs;

public sealed class RoleInlinePolicyArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("policy")] public Input<string>? Policy { get; set; }
}
