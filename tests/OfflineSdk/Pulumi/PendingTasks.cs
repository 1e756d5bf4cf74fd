namespace Pulumi;

/// <summary>The tasks that a run waits for.</summary>
internal sealed class PendingTasks
{
    private readonly Lock _lock = new();
    private readonly HashSet<Exception> _failures = [];
    private TaskCompletionSource<IReadOnlyCollection<Exception>>? _waiting;
    private int _count;

    public void Add(Task task)
    {
        lock (_lock)
            _count++;

        task.ContinueWith(Completed, TaskScheduler.Default);
    }

    /// <summary>Waits until all tasks have completed or one has failed.</summary>
    public Task<IReadOnlyCollection<Exception>> IdleOrFailedAsync()
    {
        lock (_lock)
        {
            _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var idle = _waiting.Task;
            Settle();
            return idle;
        }
    }

    private void Completed(Task task)
    {
        lock (_lock)
        {
            _count--;
            _failures.UnionWith(task.Exception?.InnerExceptions ?? (IEnumerable<Exception>)[]);
            Settle();
        }
    }

    private void Settle()
    {
        if (_waiting is null || (_failures.Count == 0 && _count > 0))
            return;

        _waiting.SetResult([.. _failures]);
        _waiting = null;
    }
}
