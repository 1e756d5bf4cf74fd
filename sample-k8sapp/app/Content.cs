using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Breathe;

/// <summary>An immutable body, hashed once, and compressed once when a client first asks for it.</summary>
internal sealed class Content
{
    private readonly string _cacheControl;
    private readonly Form _plain;
    private readonly Lazy<Form> _gzip, _brotli;

    /// <param name="body">The bytes.</param>
    /// <param name="type">Their media type.</param>
    /// <param name="cacheControl">How long a client may keep them.</param>
    public Content(byte[] body, string type, string cacheControl)
    {
        _cacheControl = cacheControl;
        Hash = XxHash128.HashToUInt128(body).ToString("x32", CultureInfo.InvariantCulture);
        // Each form is another representation, so a strong validator must differ between them.
        _plain = new(body, type, $"\"{Hash}\"");
        _gzip = new(() => new(Gzip(body), type, $"\"{Hash}-gzip\""));
        _brotli = new(() => new(Brotli(body), type, $"\"{Hash}-br\""));
    }

    /// <summary>The body's XXH128 as 32 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Answers with the form that the client likes best, the smallest of equals, or with 304 where it has that one.</summary>
    public Task Send(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = _cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.AcceptEncoding.Count == 0)
        {
            return _plain.Send(context);
        }

        var offers = context.Request.GetTypedHeaders().AcceptEncoding;
        var (brotli, gzip, plain) = (Liking(offers, "br"), Liking(offers, "gzip"), Liking(offers, "identity"));
        var (form, encoding) = brotli > 0 && brotli >= gzip && brotli >= plain ? (_brotli.Value, "br")
            : gzip > 0 && gzip >= plain ? (_gzip.Value, "gzip")
            : (_plain, null);
        headers.ContentEncoding = encoding;
        return form.Send(context);
    }

    // What is not named is as welcome as "*" says, and otherwise not at all.
    private static double Liking(IList<StringWithQualityHeaderValue> offers, string encoding)
    {
        var offer = offers.FirstOrDefault(offer => offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            ?? offers.FirstOrDefault(offer => offer.Value == "*");
        return offer is null ? 0 : offer.Quality ?? 1;
    }

    // Not the best: quality 11 would save 350 bytes of all files together and keep the first visitor waiting.
    private static byte[] Brotli(byte[] body)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, packed, out var length, quality: 5, window: 16)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli refused an embedded file.");
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }

    private sealed class Form(byte[] body, string type, string entityTag)
    {
        private readonly FileContentHttpResult _conditional = TypedResults.File(body, type, entityTag: new(entityTag));

        public Task Send(HttpContext context)
        {
            var request = context.Request.Headers;
            if (request.IfNoneMatch.Count + request.IfMatch.Count + request.IfModifiedSince.Count + request.IfUnmodifiedSince.Count > 0)
            {
                return _conditional.ExecuteAsync(context);
            }

            var response = context.Response;
            response.ContentType = type;
            response.ContentLength = body.Length;
            response.Headers.ETag = entityTag;
            response.BodyWriter.Write(body);
            return Task.CompletedTask;
        }
    }
}
