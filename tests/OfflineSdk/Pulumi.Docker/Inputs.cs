namespace Pulumi.Docker.Inputs;

public sealed class CacheFromArgs : ResourceArgs
{
    [field: Input("images")] public InputList<string> Images { get => field ??= new(); set; }
}

public sealed class DockerBuildArgs : ResourceArgs
{
    [field: Input("args")] public InputMap<string> Args { get => field ??= new(); set; }
    [Input("cacheFrom")] public Input<CacheFromArgs>? CacheFrom { get; set; }
    [Input("context")] public Input<string>? Context { get; set; }
    [Input("dockerfile")] public Input<string>? Dockerfile { get; set; }
    [Input("network")] public Input<string>? Network { get; set; }
    [Input("platform")] public Input<string>? Platform { get; set; }
    [Input("target")] public Input<string>? Target { get; set; }
}

public sealed class RegistryArgs : ResourceArgs
{
    [field: Input("password")] public Input<string>? Password { get; set => field = Output.CreateSecret(value.ToOutput()); }
    [Input("server")] public Input<string>? Server { get; set; }
    [Input("username")] public Input<string>? Username { get; set; }
}
