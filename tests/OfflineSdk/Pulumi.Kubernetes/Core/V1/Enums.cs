namespace Pulumi.Kubernetes.Core.V1;

[EnumType]
public readonly record struct ServiceSpecType
{
    private readonly string _value;

    private ServiceSpecType(string value) => _value = value;

    public static ServiceSpecType ExternalName { get; } = new("ExternalName");
    public static ServiceSpecType ClusterIP { get; } = new("ClusterIP");
    public static ServiceSpecType NodePort { get; } = new("NodePort");
    public static ServiceSpecType LoadBalancer { get; } = new("LoadBalancer");

    public static explicit operator string(ServiceSpecType value) => value._value;

    public override string ToString() => _value;
}
