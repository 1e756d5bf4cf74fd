using System.Reflection;
using System.Text.Json;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs programs against mocks; this build cannot deploy.</summary>
public sealed partial class Deployment
{
    // The exit code after a failure that has already been reported.
    private const int FailedAndReported = 32;

    private static readonly AsyncLocal<Deployment?> Running = new();

    private readonly MockMonitor _monitor;
    private readonly PendingTasks _pending = new();
    private readonly List<string> _errors = [];

    private Deployment(IMocks mocks, TestOptions? options)
    {
        Options = options ?? new();
        Instance_ = new(this);
        Config = ReadConfig();
        _monitor = new(mocks, this);
    }

    /// <summary>The current run; throws outside a run.</summary>
    public static DeploymentInstance Instance => Required.Instance_;

    internal static Deployment? Current => Running.Value;

    internal static Deployment Required
        => Current
            ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal TestOptions Options { get; }

    internal bool IsPreview => Options.IsPreview ?? true;

    internal ImmutableDictionary<string, string> Config { get; }

    internal Stack Stack
    {
        get =>
            field ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set;
    }

    private DeploymentInstance Instance_ { get; }

    /// <summary>Prints that this build cannot deploy, and returns a non-zero exit code.</summary>
    public static Task<int> RunAsync(Action action) => RefuseAsync();
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RefuseAsync();
    public static Task<int> RunAsync(Func<Task> func) => RefuseAsync();
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null)
        => RefuseAsync();
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => RefuseAsync();
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => RefuseAsync();

    /// <summary>Runs a stack created by <paramref name="serviceProvider"/> against mocks.</summary>
    /// <returns>The resources in the order of their registration; a failure is thrown as
    /// <see cref="RunException"/>.</returns>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return TestAsync(mocks, options, () => serviceProvider.GetService(typeof(TStack)) as TStack
            ?? throw new InvalidOperationException(
                $"Failed to resolve instance of type {typeof(TStack)} from service provider. "
                + $"Register the type with the service provider before calling {nameof(RunAsync)}."));
    }

    /// <summary>Runs a stack against mocks.</summary>
    /// <inheritdoc cref="TestWithServiceProviderAsync"/>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestAsync(
            mocks,
            options,
            () =>
                (TStack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, null, null, null)!);

    /// <summary>Runs a function against mocks.</summary>
    /// <returns>The resources without the stack, and the outputs that the function returned.</returns>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        var all = await TestAsync(
            testMocks,
            testOptions,
            () => new TestStack(() => createResources().GetAwaiter().GetResult())).ConfigureAwait(false);
        return ([.. all.Where(resource => resource is not TestStack)], all.OfType<TestStack>().Single().Returned);
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    /// <returns>The resources without the stack.</returns>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
        => (await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return (IDictionary<string, object?>)new Dictionary<string, object?>();
        }).ConfigureAwait(false)).Resources;

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task})"/>
    public static Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Action createResources)
        => TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    internal void Track(Task task) => _pending.Add(task);

    internal void AddError(string message)
    {
        lock (_errors)
            _errors.Add(message);
    }

    private static Task<int> RefuseAsync()
    {
        Console.Error.WriteLine(
            "Nothing was deployed: this build uses tests/OfflineSdk, which only supports rehearsals and tests.");
        Console.Error.WriteLine("To build with the real Pulumi packages, run: PULUMI_SDK=nuget dotnet build");
        return Task.FromResult(1);
    }

    // Async, so that the caller does not see the instance that it sets.
    private static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks mocks, TestOptions? options, Func<Stack> create)
    {
        if (Current is not null)
            throw new InvalidOperationException(
                "Deployment.Instance should only be set once at the beginning of a 'Run' call.");

        var deployment = new Deployment(mocks, options);
        Running.Value = deployment;
        await deployment.RunAsync(create).ConfigureAwait(false);
        return deployment._errors switch
        {
            [] => deployment._monitor.Registered,
            [var error] => throw new RunException(error),
            var errors => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }

    private async Task RunAsync(Func<Stack> create)
    {
        try
        {
            create().RegisterPropertyOutputs();
        }
        catch (Exception e)
        {
            Report([e]);
            return;
        }

        Report(await _pending.IdleOrFailedAsync().ConfigureAwait(false));
    }

    private void Report(IReadOnlyCollection<Exception> exceptions)
    {
        foreach (var exception in exceptions)
        {
            AddError(exception switch
            {
                RunException or ResourceException { HideStack: true } => exception.Message,
                ResourceException => exception.ToString(),
                _ =>
                    $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled "
                        + $"exception:\n{exception}",
            });
        }

        if (exceptions.Count > 0)
            Environment.ExitCode = FailedAndReported;
    }

    private static ImmutableDictionary<string, string> ReadConfig()
    {
        var config = ImmutableDictionary.CreateBuilder<string, string>();
        // The secret keys have no effect here, but must be a JSON array.
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS") is { } keys)
            _ = JsonDocument.Parse(keys).RootElement.EnumerateArray();

        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is { } json)
        {
            using var document = JsonDocument.Parse(json);
            foreach (var setting in document.RootElement.EnumerateObject())
            {
                // The long form is namespace:config:key.
                var parts = setting.Name.Split(':', 2);
                var isLong = parts is [not "", var key] && key.StartsWith("config:", StringComparison.Ordinal);
                config[isLong ? $"{parts[0]}:{parts[1]["config:".Length..]}" : setting.Name] = setting.Value.ToString();
            }
        }

        return config.ToImmutable();
    }

    /// <summary>The stack that runs a function.</summary>
    private sealed class TestStack : Stack
    {
        public TestStack(Func<IDictionary<string, object?>> create) => Returned = create();

        public IDictionary<string, object?> Returned { get; }
    }
}
