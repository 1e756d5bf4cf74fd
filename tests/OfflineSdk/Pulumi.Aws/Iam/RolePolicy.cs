namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/rolePolicy:RolePolicy")]
public class RolePolicy : CustomResource
{
    public RolePolicy(string name, RolePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/rolePolicy:RolePolicy", name, args ?? new RolePolicyArgs(), Package.Options(options))
    {
    }

    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("policy")] public Output<string> Policy { get; private set; } = null!;
    [Output("role")] public Output<string> Role { get; private set; } = null!;
}

public sealed class RolePolicyArgs : ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("policy", required: true)] public Input<string> Policy { get; set; } = null!;
    [Input("role", required: true)] public Input<string> Role { get; set; } = null!;
}
