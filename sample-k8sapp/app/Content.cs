using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Breathe;

/// <summary>An immutable body, hashed and compressed once, in the forms that a client may ask for.</summary>
internal sealed class Content
{
    private readonly string _cacheControl;
    private readonly FileContentHttpResult _plain, _gzip, _brotli;

    /// <param name="body">The bytes.</param>
    /// <param name="type">Their media type.</param>
    /// <param name="cacheControl">How long a client may keep them.</param>
    public Content(byte[] body, string type, string cacheControl)
    {
        _cacheControl = cacheControl;
        Hash = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8));
        _plain = Form(body, type, "");
        _gzip = Form(Compress(body, stream => new GZipStream(stream, CompressionLevel.SmallestSize)), type, "-gzip");
        _brotli = Form(Compress(body, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)), type, "-br");
    }

    /// <summary>The first 16 hexadecimal digits of the body's SHA-256.</summary>
    public string Hash { get; }

    /// <summary>Answers with the smallest form that the client takes, or with 304 where it has that one.</summary>
    public Task Send(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = _cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        var (form, encoding) = Accepts(context.Request, "br") ? (_brotli, "br")
            : Accepts(context.Request, "gzip") ? (_gzip, "gzip")
            : (_plain, null);
        headers.ContentEncoding = encoding;
        return form.ExecuteAsync(context);
    }

    private static bool Accepts(HttpRequest request, string encoding)
    {
        foreach (var offer in request.GetTypedHeaders().AcceptEncoding)
        {
            if (offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return offer.Quality is not 0;
            }
        }

        return false;
    }

    // Each form is another representation, so a strong validator must differ between them.
    private FileContentHttpResult Form(byte[] body, string type, string suffix) =>
        TypedResults.File(body, type, entityTag: new($"\"{Hash}{suffix}\""));

    private static byte[] Compress(byte[] body, Func<Stream, Stream> compressor)
    {
        using var packed = new MemoryStream();
        using (var stream = compressor(packed))
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
