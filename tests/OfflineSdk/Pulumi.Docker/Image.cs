namespace Pulumi.Docker;

[DockerResourceType("docker:index/image:Image")]
public class Image : CustomResource
{
    public Image(string name, ImageArgs args, CustomResourceOptions? options = null)
        : base("docker:index/image:Image", name, args ?? new ImageArgs(), Package.Options(options, aliases: ["docker:image:Image"]))
    {
    }

    [Output("context")] public Output<string> Context { get; private set; } = null!;
    [Output("dockerfile")] public Output<string> Dockerfile { get; private set; } = null!;
    [Output("imageName")] public Output<string> ImageName { get; private set; } = null!;
    [Output("platform")] public Output<string?> Platform { get; private set; } = null!;
    [Output("repoDigest")] public Output<string> RepoDigest { get; private set; } = null!;
}

public sealed class ImageArgs : ResourceArgs
{
    [Input("build")] public Input<Inputs.DockerBuildArgs>? Build { get; set; }
    [Input("buildOnPreview")] public Input<bool>? BuildOnPreview { get; set; } = false;
    [Input("imageName", required: true)] public Input<string> ImageName { get; set; } = null!;
    [Input("registry")] public Input<Inputs.RegistryArgs>? Registry { get; set; }
    [Input("skipPush")] public Input<bool>? SkipPush { get; set; } = false;
}
