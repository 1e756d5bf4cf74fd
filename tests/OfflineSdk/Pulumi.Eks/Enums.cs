namespace Pulumi.Eks;

[EnumType]
public readonly record struct AccessEntryType
{
    private readonly string _value;

    private AccessEntryType(string value) => _value = value;

    public static AccessEntryType Standard { get; } = new("STANDARD");
    public static AccessEntryType FargateLinux { get; } = new("FARGATE_LINUX");
    public static AccessEntryType EC2Linux { get; } = new("EC2_LINUX");
    public static AccessEntryType EC2Windows { get; } = new("EC2_WINDOWS");
    public static AccessEntryType EC2 { get; } = new("EC2");

    public static explicit operator string(AccessEntryType value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct AuthenticationMode
{
    private readonly string _value;

    private AuthenticationMode(string value) => _value = value;

    [Obsolete("Deprecated by the package.")] public static AuthenticationMode ConfigMap { get; } = new("CONFIG_MAP");
    public static AuthenticationMode Api { get; } = new("API");
    [Obsolete("Deprecated by the package.")] public static AuthenticationMode ApiAndConfigMap { get; } = new("API_AND_CONFIG_MAP");

    public static explicit operator string(AuthenticationMode value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct OperatingSystem
{
    private readonly string _value;

    private OperatingSystem(string value) => _value = value;

    [Obsolete("Deprecated by the package.")] public static OperatingSystem AL2 { get; } = new("AL2");
    public static OperatingSystem AL2023 { get; } = new("AL2023");
    public static OperatingSystem Bottlerocket { get; } = new("Bottlerocket");
    public static OperatingSystem RECOMMENDED { get; } = new("AL2023");

    public static explicit operator string(OperatingSystem value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct ResolveConflictsOnCreate
{
    private readonly string _value;

    private ResolveConflictsOnCreate(string value) => _value = value;

    public static ResolveConflictsOnCreate None { get; } = new("NONE");
    public static ResolveConflictsOnCreate Overwrite { get; } = new("OVERWRITE");

    public static explicit operator string(ResolveConflictsOnCreate value) => value._value;

    public override string ToString() => _value;
}

[EnumType]
public readonly record struct ResolveConflictsOnUpdate
{
    private readonly string _value;

    private ResolveConflictsOnUpdate(string value) => _value = value;

    public static ResolveConflictsOnUpdate None { get; } = new("NONE");
    public static ResolveConflictsOnUpdate Overwrite { get; } = new("OVERWRITE");
    public static ResolveConflictsOnUpdate Preserve { get; } = new("PRESERVE");

    public static explicit operator string(ResolveConflictsOnUpdate value) => value._value;

    public override string ToString() => _value;
}
