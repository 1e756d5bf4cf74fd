using System.Text;
using System.Text.Encodings.Web;

namespace Breathe;

/// <summary>The page and the files it needs, ready to send.</summary>
internal sealed class Site
{
    private const string Forever = "public, max-age=31536000, immutable";

    private readonly Dictionary<string, Content> _assets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Content> _current = new(StringComparer.Ordinal);

    public Site(Settings settings)
    {
        var build = BuildInfo.Current;
        var html = new StringBuilder(Encoding.UTF8.GetString(Embedded("index.html")))
            .Replace("{version}", HtmlEncoder.Default.Encode(build.Version))
            .Replace("{commit}", HtmlEncoder.Default.Encode(build.Commit))
            .Replace("{environment}", HtmlEncoder.Default.Encode(settings.Environment))
            .Replace("{css}", Add("breathe", "css", "text/css; charset=utf-8"))
            .Replace("{js}", Add("breathe", "js", "text/javascript; charset=utf-8"))
            .Replace("{icon}", Add("icon", "svg", "image/svg+xml"));
        // Kept, but asked about each time: an update shows at the next visit, and an unchanged page costs a 304.
        Page = new(Encoding.UTF8.GetBytes(html.ToString()), "text/html; charset=utf-8", "no-cache");
    }

    /// <summary>The page, with the version and the environment that serve it.</summary>
    public Content Page { get; }

    /// <summary>
    /// Sends the file whose name carries the hash of its content. With another hash it is asked for by a page of another
    /// version, which a rolling update has beside this one: that page gets this version's file, to be asked for again.
    /// </summary>
    public Task SendAsset(HttpContext context)
    {
        var file = (string)context.GetRouteValue("file")!;
        if (_assets.TryGetValue(file, out var asset)
            || (file.Split('.') is [var name, { Length: 32 } hash, var extension] && hash.All(char.IsAsciiHexDigitLower) && _current.TryGetValue($"{name}.{extension}", out asset)))
        {
            return asset.Send(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private string Add(string name, string extension, string type)
    {
        var body = Embedded($"{name}.{extension}");
        var content = new Content(body, type, Forever);
        var file = $"{name}.{content.Hash}.{extension}";
        _assets.Add(file, content);
        _current.Add($"{name}.{extension}", new(body, type, "no-cache"));
        return $"/assets/{file}";
    }

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(Site).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
