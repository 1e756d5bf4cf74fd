namespace Pulumi.Awsx.Ec2;

[EnumType]
public readonly record struct NatGatewayStrategy
{
    private readonly string _value;

    private NatGatewayStrategy(string value) => _value = value;

    public static NatGatewayStrategy None { get; } = new("None");
    public static NatGatewayStrategy Single { get; } = new("Single");
    public static NatGatewayStrategy OnePerAz { get; } = new("OnePerAz");

    public static explicit operator string(NatGatewayStrategy value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct SubnetAllocationStrategy
{
    private readonly string _value;

    private SubnetAllocationStrategy(string value) => _value = value;

    public static SubnetAllocationStrategy Legacy { get; } = new("Legacy");
    public static SubnetAllocationStrategy Auto { get; } = new("Auto");
    public static SubnetAllocationStrategy AutoMerge { get; } = new("AutoMerge");
    public static SubnetAllocationStrategy Exact { get; } = new("Exact");

    public static explicit operator string(SubnetAllocationStrategy value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct SubnetType
{
    private readonly string _value;

    private SubnetType(string value) => _value = value;

    public static SubnetType Public { get; } = new("Public");
    public static SubnetType Private { get; } = new("Private");
    public static SubnetType Isolated { get; } = new("Isolated");
    public static SubnetType Unused { get; } = new("Unused");

    public static explicit operator string(SubnetType value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct VpcEndpointStrategy
{
    private readonly string _value;

    private VpcEndpointStrategy(string value) => _value = value;

    public static VpcEndpointStrategy Legacy { get; } = new("Legacy");
    public static VpcEndpointStrategy Auto { get; } = new("Auto");

    public static explicit operator string(VpcEndpointStrategy value) => value._value;

    public override string ToString() => _value;
}
