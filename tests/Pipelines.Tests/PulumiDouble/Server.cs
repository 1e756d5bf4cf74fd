using System.Net.Sockets;

namespace Pipelines.Tests.PulumiDouble;

/// <summary>
/// Answers the `pulumi` of the jobs. That is a real process, which gets real signals, and hands everything on to here:
/// starting .NET for each call would take longer than all the rest.
/// </summary>
internal sealed class Server : IDisposable
{
    /// <summary>The `pulumi` that jobs find on PATH.</summary>
    public const string Client = """
        # Without modules, which take as long to load as all the rest.
        socket(my $server, 1, 1, 0) or die $!;
        connect($server, pack('S a108', 1, SOCKET)) or die "no double of the CLI: $!";
        $SIG{TERM} = $SIG{INT} = sub { syswrite $server, "signal\n" };
        my @words = (readlink '/proc/self/cwd', sprintf('%03o', umask), scalar(@ARGV), @ARGV);
        push @words, "$_=$ENV{$_}" for keys %ENV;
        syswrite $server, join '', scalar(@words), "\n", map { unpack('H*', $_) . "\n" } @words;
        $| = 1;
        while (1) {
          my $line = <$server>;
          if (!defined $line) { next if $!{EINTR}; exit 255; }
          my ($kind, $text) = split ' ', $line;
          $text = pack('H*', $text // '');
          if ($kind eq 'out') { print STDOUT $text; }
          elsif ($kind eq 'err') { print STDERR $text; }
          else { exit $text; }
        }
        """;

    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public Server(string file)
    {
        _socket.Bind(new UnixDomainSocketEndPoint(file));
        _socket.Listen(64);
        _ = Task.Factory.StartNew(Accept, TaskCreationOptions.LongRunning);
    }

    public void Dispose() => _socket.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                var client = _socket.Accept();
                // A thread of its own: it may have to wait for a test.
                _ = Task.Factory.StartNew(() => Answer(client), TaskCreationOptions.LongRunning);
            }
        }
        catch (SocketException)
        {
            // Closed: the tests are over.
        }
        catch (ObjectDisposedException)
        {
            // Likewise.
        }
    }

    private static void Answer(Socket socket)
    {
        using var connection = new Connection(socket);
        try
        {
            connection.Exit(new PulumiCli(connection.World, connection.Surroundings).Run(connection.Arguments));
        }
        catch (KilledException)
        {
            // Nobody is there any more.
        }
        catch (Exception error) when (error is not IOException)
        {
            connection.Surroundings.Complain($"the double failed: {error}");
            connection.Exit(254);
        }
    }
}

/// <summary>The process was killed.</summary>
internal sealed class KilledException : Exception;
