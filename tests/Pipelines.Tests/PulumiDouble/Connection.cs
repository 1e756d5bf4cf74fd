using System.Net.Sockets;
using System.Text;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>One process of the `pulumi` on PATH.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public Connection(Socket socket)
    {
        _socket = socket;
        var stream = new NetworkStream(socket, ownsSocket: true);
        (_reader, _writer) = (new(stream), new(stream) { AutoFlush = true });
        var words = Enumerable
            .Range(0, int.Parse(_reader.ReadLine()!))
            .Select(_ => Text(_reader.ReadLine()!))
            .ToArray();
        var count = int.Parse(words[2]);
        Arguments = words[3..(3 + count)];
        var variables = words[(3 + count)..].Select(w => w.Split('=', 2)).ToDictionary(w => w[0], w => w[1]);
        Surroundings = new Process(this) { Folder = words[0], Mask = words[1], Variables = variables };
        World = new(variables[World.Variable]);
    }

    public string[] Arguments { get; }

    public Surroundings Surroundings { get; }

    public World World { get; }

    public void Exit(int code) => Send("exit", $"{code}");

    public void Dispose() => _reader.Dispose();

    private static string Text(string hex) => Encoding.UTF8.GetString(Convert.FromHexString(hex));

    private void Send(string kind, string text)
    {
        try
        {
            _writer.Write($"{kind} {Convert.ToHexString(Encoding.UTF8.GetBytes(text))}\n");
        }
        catch (IOException)
        {
            throw new KilledException();
        }
    }

    private sealed class Process(Connection connection) : Surroundings
    {
        // Readable without a byte is a socket that the other side has closed.
        public override bool IsKilled =>
            connection._socket.Poll(0, SelectMode.SelectRead) && connection._socket.Available == 0;

        public override bool IsAskedToEnd => connection._socket.Available > 0;

        public override void Print(string text) => connection.Send("out", $"{text}\n");

        public override void Complain(string text) => connection.Send("err", $"{text}\n");
    }
}
