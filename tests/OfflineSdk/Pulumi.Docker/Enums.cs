namespace Pulumi.Docker;

[EnumType]
public readonly record struct BuilderVersion
{
    private readonly string _value;

    private BuilderVersion(string value) => _value = value;

    public static BuilderVersion BuilderV1 { get; } = new("BuilderV1");
    public static BuilderVersion BuilderBuildKit { get; } = new("BuilderBuildKit");

    public static explicit operator string(BuilderVersion value) => value._value;

    public override string ToString() => _value;
}
