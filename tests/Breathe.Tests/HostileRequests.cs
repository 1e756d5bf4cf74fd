namespace Breathe.Tests;

/// <summary>
/// Requests that no well-behaved client sends, each with the statuses that refuse it; 0 is a closed connection.
/// </summary>
internal static class HostileRequests
{
    private const string Host = "Host: x\r\n";
    private const string Get = "GET /version HTTP/1.1\r\n";
    private const string Post = "POST / HTTP/1.1\r\n";
    private const string Chunked = "Transfer-Encoding: chunked\r\n";

    /// <summary>Requests that are sent in full.</summary>
    public static IEnumerable<TestCaseData> Complete =>
    [
        // Request lines
        Case("an empty line only", "\r\n\r\n", 0, 400),
        Case("no request line", ": \r\n\r\n", 400),
        Case("only a method", "GET\r\n\r\n", 400),
        Case("no version", "GET /version\r\n\r\n", 400),
        Case("no target", "GET  HTTP/1.1\r\n" + Host + "\r\n", 400),
        Case("a relative target", "GET version HTTP/1.1\r\n" + Host + "\r\n", 400, 405),
        Case("a space in the target", "GET /a b HTTP/1.1\r\n" + Host + "\r\n", 400),
        Case("tabs instead of spaces", "GET\t/version\tHTTP/1.1\r\n" + Host + "\r\n", 400),
        Case("a NUL in the target", "GET /\0 HTTP/1.1\r\n" + Host + "\r\n", 400),
        Case("an encoded NUL", "GET /%00 HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("non-ASCII bytes in the target", "GET /\u00ff\u00fe HTTP/1.1\r\n" + Host + "\r\n", 400),
        Case("overlong UTF-8", "GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("an incomplete percent escape", "GET /%2 HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("an invalid percent escape", "GET /%zz HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("a lowercase method", "get /version HTTP/1.1\r\n" + Host + "\r\n", 405),
        Case("a method with a colon", "G:T / HTTP/1.1\r\n" + Host + "\r\n", 400),
        Case(
            "a method of 10,000 letters",
            new string('A', 10_000) + " / HTTP/1.1\r\n" + Host + "\r\n",
            0, 400, 405, 414, 431),
        Case("a target of 10,000 letters", "GET /" + new string('a', 10_000) + " HTTP/1.1\r\n" + Host + "\r\n", 414),
        Case(
            "a query of 10,000 letters",
            "GET /version?" + new string('q', 10_000) + " HTTP/1.1\r\n" + Host + "\r\n",
            414),
        Case("an asterisk as the target of GET", "GET * HTTP/1.1\r\n" + Host + "\r\n", 400, 405),
        Case("OPTIONS for the whole server", "OPTIONS * HTTP/1.1\r\n" + Host + "\r\n", 400, 404, 405),
        Case("a CONNECT tunnel", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n", 400, 404, 405),
        Case(
            "a proxy request for another host",
            "GET http://example.org/secret HTTP/1.1\r\nHost: example.org\r\n\r\n",
            404),
        Case("an invalid scheme", "GET ht!tp://x/ HTTP/1.1\r\n" + Host + "\r\n", 400),

        // Versions
        Case("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 400, 505),
        Case("HTTP/1.2", "GET / HTTP/1.2\r\n" + Host + "\r\n", 400, 505),
        Case("HTTP/9.9", "GET / HTTP/9.9\r\n" + Host + "\r\n", 400, 505),
        Case("a lowercase version", "GET / http/1.1\r\n" + Host + "\r\n", 400, 505),
        Case("an unknown protocol", "GET / JUNK/1.1\r\n" + Host + "\r\n", 400, 505),
        Case("an HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 0),
        Case("a TLS ClientHello", "\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000\u00a1\u0003\u0003", 400),
        Case("an SSH banner", "SSH-2.0-OpenSSH_9.6\r\n", 400),
        Case("random bytes", "\u0001\u0002\u0003\u00f0\u00f1\u00f2\r\n\r\n", 400),

        // Paths
        Case("path traversal", "GET /../../../../etc/passwd HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("encoded path traversal", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + Host + "\r\n", 400, 404),
        Case("path traversal below assets", "GET /assets/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n" + Host + "\r\n", 404),
        Case("path traversal with backslashes", "GET /assets/..\\..\\etc\\passwd HTTP/1.1\r\n" + Host + "\r\n", 404),
        Case("a double slash", "GET //etc/passwd HTTP/1.1\r\n" + Host + "\r\n", 404),
        Case("HTML in the path", "GET /<script>alert(1)</script> HTTP/1.1\r\n" + Host + "\r\n", 404),

        // Hosts
        Case("no host", Get + "\r\n", 400),
        Case("two hosts", Get + Host + Host + "\r\n", 400),
        Case("a host with a space", Get + "Host: a b\r\n\r\n", 400),
        Case("a host with a path", Get + "Host: x/y\r\n\r\n", 400),
        Case("a host that differs from the target's", "GET http://a/version HTTP/1.1\r\nHost: b\r\n\r\n", 400),

        // Headers
        Case("a header without a colon", Get + Host + "Broken\r\n\r\n", 400),
        Case("a header without a name", Get + Host + ": value\r\n\r\n", 400),
        Case("a space before the colon", Get + Host + "Name : value\r\n\r\n", 400),
        Case("a folded header", Get + Host + "Name: a\r\n b\r\n\r\n", 400),
        Case("a NUL in a header", Get + Host + "Name: a\0b\r\n\r\n", 400),
        Case("a bare CR in a header", Get + Host + "Name: a\rb\r\n\r\n", 400),
        Case("a header of 40,000 letters", Get + Host + "Name: " + new string('a', 40_000) + "\r\n\r\n", 431),
        Case("a header name of 40,000 letters", Get + Host + new string('a', 40_000) + ": a\r\n\r\n", 431),
        Case(
            "200 headers",
            Get + Host + string.Concat(Enumerable.Range(0, 200).Select(i => $"N{i}: a\r\n")) + "\r\n",
            431),

        // Bodies
        Case("a negative content length", Get + Host + "Content-Length: -1\r\n\r\n", 400),
        Case("a content length that is not a number", Get + Host + "Content-Length: many\r\n\r\n", 400),
        Case("a content length over 64 bits", Get + Host + "Content-Length: 99999999999999999999\r\n\r\n", 400),
        Case("two different content lengths", Get + Host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400),
        Case(
            "a body of 5,000 bytes",
            "POST /version HTTP/1.1\r\n" + Host + "Content-Length: 5000\r\n\r\n" + new string('a', 5000),
            413),
        Case("a content length of 1 TB", Post + Host + "Content-Length: 1000000000000\r\n\r\n", 413),
        Case(
            "a chunked body of 5,000 bytes",
            Post + Host + Chunked + "\r\n1388\r\n" + new string('a', 5000) + "\r\n0\r\n\r\n",
            413),
        Case("a chunk without a size", Post + Host + Chunked + "\r\nzz\r\n\r\n", 400),
        Case("a chunk size over 32 bits", Post + Host + Chunked + "\r\nFFFFFFFFFF\r\n", 400),
        Case("a chunk longer than its size", Post + Host + Chunked + "\r\n1\r\nabc\r\n0\r\n\r\n", 400),
        Case(
            "a content length and chunks (request smuggling)",
            Post + Host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400, 405),
        Case("an unknown transfer encoding", Post + Host + "Transfer-Encoding: cow\r\n\r\n", 400, 501),
        Case(
            "chunked not as the last transfer encoding",
            Post + Host + "Transfer-Encoding: chunked, identity\r\n\r\n",
            400, 501),
        Case(
            "a method that is not allowed, with a small body",
            "POST /readyz HTTP/1.1\r\n" + Host + "Content-Length: 2\r\n\r\nab",
            405),
        Case(
            "an unknown expectation",
            "POST /readyz HTTP/1.1\r\n" + Host + "Expect: a-miracle\r\nContent-Length: 0\r\n\r\n",
            405, 417),
        Case(
            "a WebSocket upgrade",
            "GET /nothing HTTP/1.1\r\n" + Host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
            404),
    ];

    /// <summary>Requests whose client stops sending too early.</summary>
    public static IEnumerable<TestCaseData> Truncated =>
    [
        Case("nothing", "", 0),
        Case("half a request line", "GET /ver", 0, 400),
        Case("half a header", Get + "Ho", 0, 400),
        Case("headers without an end", Get + Host, 0, 400),
        Case("half a body", Post + Host + "Content-Length: 10\r\n\r\nabc", 0, 400),
        Case("half a chunk", Post + Host + Chunked + "\r\n5\r\nab", 0, 400),
    ];

    private static TestCaseData Case(string name, string request, params int[] statuses) =>
        new TestCaseData(request, statuses).SetArgDisplayNames(name, string.Join(" or ", statuses));
}
