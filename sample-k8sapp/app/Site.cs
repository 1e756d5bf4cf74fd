using System.Text;
using System.Text.Encodings.Web;

namespace Breathe;

/// <summary>The page and its assets, rendered once at startup.</summary>
internal sealed class Site
{
    private const string CacheForAYear = "public, max-age=31536000, immutable";

    // Clients keep the page but revalidate it on every visit: updates show at once, and an unchanged page costs a 304.
    private const string Revalidate = "no-cache";

    private readonly Dictionary<string, Content> _assetsByHashedName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Content> _assetsByName = new(StringComparer.Ordinal);

    /// <summary>Renders the page with the build's version and the environment's name.</summary>
    public Site(Settings settings)
    {
        var build = BuildInfo.Current;
        var html = new StringBuilder(Encoding.UTF8.GetString(ReadEmbedded("index.html")))
            .Replace("{version}", HtmlEncoder.Default.Encode(build.Version))
            .Replace("{commit}", HtmlEncoder.Default.Encode(build.Commit))
            .Replace("{environment}", HtmlEncoder.Default.Encode(settings.Environment))
            .Replace("{css}", AddAsset("breathe", "css", "text/css; charset=utf-8"))
            .Replace("{js}", AddAsset("breathe", "js", "text/javascript; charset=utf-8"))
            .Replace("{icon}", AddAsset("icon", "svg", "image/svg+xml"));
        Page = new(Encoding.UTF8.GetBytes(html.ToString()), "text/html; charset=utf-8", Revalidate);
    }

    /// <summary>The page.</summary>
    public Content Page { get; }

    /// <summary>Sends an asset by its hashed name, or a 404.</summary>
    /// <remarks>
    /// During a rolling update, a page from another version may request an asset with that version's hash. It gets this
    /// version's asset, which it must revalidate.
    /// </remarks>
    public Task SendAsset(HttpContext context)
    {
        var file = (string)context.GetRouteValue("file")!;
        if (_assetsByHashedName.TryGetValue(file, out var asset)
            || (NameWithoutHash(file) is { } name && _assetsByName.TryGetValue(name, out asset)))
        {
            return asset.Send(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static string? NameWithoutHash(string file) =>
        file.Split('.') is [var name, { Length: 32 } hash, var extension] && hash.All(char.IsAsciiHexDigitLower)
            ? $"{name}.{extension}"
            : null;

    private string AddAsset(string name, string extension, string type)
    {
        var body = ReadEmbedded($"{name}.{extension}");
        var content = new Content(body, type, CacheForAYear);
        var file = $"{name}.{content.Hash}.{extension}";
        _assetsByHashedName.Add(file, content);
        _assetsByName.Add($"{name}.{extension}", new(body, type, Revalidate));
        return $"/assets/{file}";
    }

    private static byte[] ReadEmbedded(string name)
    {
        using var stream = typeof(Site).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
