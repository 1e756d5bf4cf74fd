using System.Runtime.InteropServices;
using Rehearsal.Running;
using Spectre.Console;

namespace Rehearsal;

/// <summary>What is said, and with which exit code, when the process ends before the rehearsal does.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> _signals;
    private readonly IAnsiConsole _errors;
    private bool _told;

    /// <summary>Watches for signals, and for programs that end the process.</summary>
    public Interruption(IAnsiConsole errors)
    {
        _errors = errors;
        _signals = [Watch(PosixSignal.SIGINT, 130, "Interrupted"), Watch(PosixSignal.SIGTERM, 143, "Terminated")];
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Watches no longer.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        _signals.ForEach(signal => signal.Dispose());
    }

    // Not asked to stop but ended: a program may hang for ever.
    private PosixSignalRegistration Watch(PosixSignal signal, int exitCode, string what) => PosixSignalRegistration.Create(signal, _ =>
    {
        Say(CurrentProgram.Name is { } program ? $"{what} during the {program}." : $"{what}.");
        Environment.Exit(exitCode);
    });

    private void OnExit(object? sender, EventArgs args)
    {
        if (!_told && CurrentProgram.Name is { } program)
        {
            Say($"The program ended the process during the {program}: a program may not call Environment.Exit.");
            Environment.ExitCode = 1;
        }
    }

    private void Say(string line)
    {
        _told = true;
        _errors.Cursor.Show();
        _errors.MarkupLineInterpolated($"[red]{line}[/]");
    }
}
