using System.Diagnostics;
using System.Text;

namespace Pipelines.Tests.GitLab;

/// <summary>A job's script while it runs, in a process group of its own, as in a container.</summary>
internal sealed class JobRun : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    public JobRun(string[] shell, string script, string folder, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo("setsid", [.. shell, "-c", $"set -e\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        _process = new() { StartInfo = start };
        _process.OutputDataReceived += Append;
        _process.ErrorDataReceived += Append;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
    }

    /// <summary>The exit code of the shell.</summary>
    public int Await()
    {
        if (!_process.WaitForExit(TimeSpan.FromMinutes(Mutant.AreTried ? 1 : 2)))
        {
            Signal("KILL", everything: true);
            throw new TimeoutException($"The job did not end:\n{Log}");
        }

        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>What was written to both outputs.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Sends a signal to the job's shell, or to everything that it started too.</summary>
    public void Signal(string name, bool everything)
    {
        // setsid becomes the shell, and the shell leads the group.
        Tool.Run("kill", [$"-{name}", "--", everything ? $"-{_process.Id}" : $"{_process.Id}"], "/");
    }

    public void Dispose() => _process.Dispose();

    private void Append(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.Append(line.Data).Append(line.Data is null ? "" : "\n");
        }
    }
}
