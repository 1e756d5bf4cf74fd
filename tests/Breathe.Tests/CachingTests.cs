using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Breathe.Tests;

internal sealed partial class CachingTests
{
    [Test]
    public async Task Every_file_that_the_page_names_is_there_and_may_be_kept_for_a_year()
    {
        var files = await Assets();
        Assert.That(files, Has.Length.EqualTo(3));
        foreach (var file in files)
        {
            using var answer = await Get(file);
            Assert.Multiple(() =>
            {
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), file);
                Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo("public, max-age=31536000, immutable"), file);
            });
        }
    }

    [Test]
    public async Task A_page_of_another_version_gets_the_files_of_this_one_but_may_not_keep_them()
    {
        var file = (await Assets())[0];
        using var ours = await Get(file);
        using var theirs = await Get(Regex.Replace(file, "[0-9a-f]{32}", new string('0', 32)));
        Assert.Multiple(async () =>
        {
            Assert.That(await theirs.Content.ReadAsStringAsync(), Is.EqualTo(await ours.Content.ReadAsStringAsync()));
            Assert.That(theirs.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
        });
    }

    [Test]
    public async Task The_page_is_asked_about_at_each_visit()
    {
        using var answer = await Get("/");
        Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
    }

    [TestCase("/healthz")]
    [TestCase("/readyz")]
    [TestCase("/version")]
    [TestCase("/metrics")]
    [TestCase("/nothing")]
    public async Task What_changes_is_never_kept(string path)
    {
        using var answer = await Get(path);
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
    }

    [Test]
    public async Task Each_form_of_a_file_has_a_strong_validator_of_its_own([Values] bool page)
    {
        var path = page ? "/" : (await Assets())[0];
        var tags = new List<EntityTagHeaderValue>();
        foreach (var encoding in (string?[])[null, "gzip", "br"])
        {
            using var answer = await Get(path, encoding);
            tags.Add(answer.Headers.ETag!);
        }

        Assert.Multiple(() =>
        {
            Assert.That(tags, Has.All.Property(nameof(EntityTagHeaderValue.IsWeak)).False);
            Assert.That(tags, Is.Unique);
        });
    }

    [Test]
    public async Task A_client_that_has_the_form_gets_no_body([Values] bool page, [Values(null, "gzip", "br")] string? encoding)
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
    public async Task A_client_that_has_another_form_gets_the_body()
    {
        using var gzip = await Get("/", "gzip");
        using var brotli = await Get("/", "br", gzip.Headers.ETag!.Tag);
        Assert.That(brotli.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_failed_precondition_is_told_in_plain_text([Values("gzip", "br")] string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-Match", "\"another\"");
        using var answer = await SharedApp.Http.SendAsync(request);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.PreconditionFailed));
            Assert.That(answer.Content.Headers.ContentEncoding, Is.Empty);
            Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("412 Precondition Failed\n"));
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
    public async Task A_client_gets_the_best_encoding_that_it_takes(string accepted, string? sent)
    {
        using var answer = await Get("/", accepted);
        Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(sent));
    }

    [Test]
    public async Task A_compressed_form_is_smaller_and_says_the_same([Values("gzip", "br")] string encoding)
    {
        foreach (var path in (await Assets()).Append("/"))
        {
            var plain = await SharedApp.Http.GetByteArrayAsync(path);
            using var answer = await Get(path, encoding);
            var packed = await answer.Content.ReadAsByteArrayAsync();
            using var stream = encoding == "br"
                ? (Stream)new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            await stream.CopyToAsync(unpacked);
            Assert.Multiple(() =>
            {
                Assert.That(packed, Has.Length.LessThan(plain.Length), path);
                Assert.That(unpacked.ToArray(), Is.EqualTo(plain), path);
            });
        }
    }

    [Test]
    public async Task Every_file_has_its_own_media_type()
    {
        var types = new List<string?>();
        foreach (var file in await Assets())
        {
            using var answer = await Get(file);
            types.Add(answer.Content.Headers.ContentType!.MediaType);
        }

        Assert.That(types, Is.EquivalentTo(["text/css", "text/javascript", "image/svg+xml"]));
    }

    private static async Task<string[]> Assets() =>
        [.. Names().Matches(await SharedApp.Http.GetStringAsync("/")).Select(match => match.Value)];

    private static async Task<HttpResponseMessage> Get(string path, string? encoding = null, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await SharedApp.Http.SendAsync(request);
    }

    [GeneratedRegex(@"/assets/[a-z]+\.[0-9a-f]{32}\.[a-z]+")]
    private static partial Regex Names();
}
