using Pulumi;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;

namespace SampleK8sApp;

/// <summary>The image of <c>app/</c>, built by Docker and pushed to the registry.</summary>
public sealed class AppImage : ComponentResource
{
    /// <summary>The pushed image as <c>repository@sha256:…</c>, which can never name another image.</summary>
    [Output("digest")]
    public Output<string> Digest { get; private set; }

    /// <summary>Builds and pushes the image.</summary>
    public AppImage(string name, AppImageArgs args, ComponentResourceOptions? options = null)
        : base("sample-k8sapp:index:AppImage", name, args, options)
    {
        var registry = args.Registry;
        var cacheName = Output.Format($"{registry.Url}:{Registry.CacheTag}");

        // The inline cache of an image holds its own stages only, so that the stage that compiles is kept as an image too.
        var cache = new Image($"{name}-cache", new()
        {
            ImageName = cacheName,
            Registry = registry.Login,
            Build = Build(args, cacheName, target: "build"),
        }, new() { Parent = this });

        var image = new Image(name, new()
        {
            ImageName = Output.Format($"{registry.Url}:{args.Commit}"),
            Registry = registry.Login,
            Build = Build(args, cache.ImageName, target: null),
        }, new() { Parent = this });

        Digest = image.RepoDigest;
        RegisterOutputs();
    }

    private static DockerBuildArgs Build(AppImageArgs args, Output<string> cacheFrom, string? target) => new()
    {
        Context = "./app",
        Dockerfile = "./app/Dockerfile",
        Platform = args.Platform,
        Target = target!,
        CacheFrom = new CacheFromArgs { Images = { cacheFrom } },
        Args = { ["BUILDKIT_INLINE_CACHE"] = "1", ["COMMIT"] = args.Commit },
    };
}

/// <summary>The arguments of <see cref="AppImage"/>.</summary>
public sealed class AppImageArgs : ResourceArgs
{
    /// <summary>Where the image goes.</summary>
    public required Registry Registry { get; init; }

    /// <summary>What the image is built for, such as <c>linux/amd64</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>The commit that the image is built from, and its tag.</summary>
    public required string Commit { get; init; }
}
