namespace Pulumi.Awsx.Ec2.Outputs;

[OutputType]
public sealed class ResolvedSubnetSpec
{
    public readonly ImmutableArray<string> CidrBlocks;
    public readonly int? CidrMask;
    public readonly string Name;
    public readonly int? Size;
    public readonly Pulumi.Awsx.Ec2.SubnetType Type;

    [OutputConstructor]
    private ResolvedSubnetSpec(ImmutableArray<string> cidrBlocks, int? cidrMask, string name, int? size, Pulumi.Awsx.Ec2.SubnetType type)
    {
        CidrBlocks = cidrBlocks;
        CidrMask = cidrMask;
        Name = name;
        Size = size;
        Type = type;
    }
}
