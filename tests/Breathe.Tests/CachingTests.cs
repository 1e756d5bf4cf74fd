using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Breathe.Tests;

internal sealed partial class CachingTests
{
    [Test]
    public async Task Every_asset_of_the_page_exists_and_is_cacheable_for_a_year()
    {
        var assets = await Assets();
        Assert.That(assets, Has.Length.EqualTo(3));
        foreach (var asset in assets)
        {
            using var response = await Get(asset);
            Assert.Multiple(() =>
            {
                Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), asset);
                Assert.That(
                    response.Headers.CacheControl!.ToString(),
                    Is.EqualTo("public, max-age=31536000, immutable"),
                    asset);
            });
        }
    }

    [Test]
    public async Task A_page_of_another_version_gets_the_current_asset_and_must_revalidate_it()
    {
        var asset = (await Assets())[0];
        using var current = await Get(asset);
        using var other = await Get(Regex.Replace(asset, "[0-9a-f]{32}", new string('0', 32)));
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(
                await other.Content.ReadAsStringAsync(), Is.EqualTo(await current.Content.ReadAsStringAsync()));
            Assert.That(other.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
        });
    }

    [Test]
    public async Task The_page_is_revalidated_on_every_visit()
    {
        using var response = await Get("/");
        Assert.That(response.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
    }

    [TestCase("/healthz")]
    [TestCase("/readyz")]
    [TestCase("/version")]
    [TestCase("/metrics")]
    [TestCase("/nothing")]
    public async Task Dynamic_responses_are_not_cached(string path)
    {
        using var response = await Get(path);
        Assert.That(response.Headers.CacheControl!.NoStore, Is.True);
    }

    [Test]
    public async Task Each_encoding_has_its_own_strong_ETag([Values] bool page)
    {
        var path = page ? "/" : (await Assets())[0];
        var tags = new List<EntityTagHeaderValue>();
        foreach (var encoding in (string?[])[null, "gzip", "br"])
        {
            using var response = await Get(path, encoding);
            tags.Add(response.Headers.ETag!);
        }

        Assert.Multiple(() =>
        {
            Assert.That(tags, Has.All.Property(nameof(EntityTagHeaderValue.IsWeak)).False);
            Assert.That(tags, Is.Unique);
        });
    }

    [Test]
    public async Task A_client_with_a_matching_ETag_gets_304_without_a_body(
        [Values] bool page, [Values(null, "gzip", "br")] string? encoding)
    {
        var path = page ? "/" : (await Assets())[0];
        using var first = await Get(path, encoding);
        using var second = await Get(path, encoding, first.Headers.ETag!.Tag);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag));
            Assert.That(second.Headers.Vary, Does.Contain("Accept-Encoding"));
            Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task The_ETag_of_another_encoding_does_not_match()
    {
        using var gzip = await Get("/", "gzip");
        using var brotli = await Get("/", "br", gzip.Headers.ETag!.Tag);
        Assert.That(brotli.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_failed_precondition_is_reported_as_uncompressed_text([Values("gzip", "br")] string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-Match", "\"another\"");
        using var response = await SharedApp.Http.SendAsync(request);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(response.Content.Headers.ContentEncoding, Is.Empty);
            Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("412 Precondition Failed\n"));
        });
    }

    [TestCase("br", "br")]
    [TestCase("gzip", "gzip")]
    [TestCase("gzip, deflate, br, zstd", "br")]
    [TestCase("br;q=0, gzip", "gzip")]
    [TestCase("br;q=0, gzip;q=0", null)]
    [TestCase("br;q=0.1, gzip", "gzip")]
    [TestCase("gzip;q=0.5, *", "br")]
    [TestCase("identity, gzip;q=0.5", null)]
    [TestCase("deflate", null)]
    [TestCase("identity", null)]
    [TestCase("nonsense;;;q=x", null)]
    public async Task A_client_gets_the_best_encoding_it_accepts(string accepted, string? expected)
    {
        using var response = await Get("/", accepted);
        Assert.That(response.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_compressed_body_is_smaller_and_decompresses_to_the_original(
        [Values("gzip", "br")] string encoding)
    {
        foreach (var path in (await Assets()).Append("/"))
        {
            var original = await SharedApp.Http.GetByteArrayAsync(path);
            using var response = await Get(path, encoding);
            var compressed = await response.Content.ReadAsByteArrayAsync();
            using var stream = encoding == "br"
                ? (Stream)new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
            using var decompressed = new MemoryStream();
            await stream.CopyToAsync(decompressed);
            Assert.Multiple(() =>
            {
                Assert.That(compressed, Has.Length.LessThan(original.Length), path);
                Assert.That(decompressed.ToArray(), Is.EqualTo(original), path);
            });
        }
    }

    [Test]
    public async Task Each_asset_has_its_own_media_type()
    {
        var types = new List<string?>();
        foreach (var asset in await Assets())
        {
            using var response = await Get(asset);
            types.Add(response.Content.Headers.ContentType!.MediaType);
        }

        Assert.That(types, Is.EquivalentTo(["text/css", "text/javascript", "image/svg+xml"]));
    }

    private static async Task<string[]> Assets() =>
        [.. AssetPath().Matches(await SharedApp.Http.GetStringAsync("/")).Select(match => match.Value)];

    private static async Task<HttpResponseMessage> Get(string path, string? encoding = null, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await SharedApp.Http.SendAsync(request);
    }

    [GeneratedRegex(@"/assets/[a-z]+\.[0-9a-f]{32}\.[a-z]+")]
    private static partial Regex AssetPath();
}
