using System.Collections.Immutable;
using System.Reflection;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;
using Rehearsal.Chain;
using Rehearsal.Cloud;

namespace Rehearsal.Running;

/// <summary>Runs one program, as a preview or as an update.</summary>
/// <param name="identity">The stack's full name.</param>
/// <param name="folder">The project's folder.</param>
/// <param name="settings">The stack's settings.</param>
/// <param name="program">The program: its subclass of <see cref="Stack"/>.</param>
/// <param name="upstream">What stack references find.</param>
public sealed class ProgramRun(StackIdentity identity, string folder, StackFile settings, Type program, IStackOutputs upstream)
{
    private static readonly MethodInfo TestMethod = typeof(Deployment).GetMethod(nameof(Deployment.TestWithServiceProviderAsync))!;
    private static readonly MethodInfo ReadMethod = typeof(ProgramRun).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;

    // The configuration of a program is the environment of the process: one program at a time.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Runs the program.</summary>
    /// <param name="phase">As what.</param>
    /// <param name="deployed">What an earlier run left in the cloud; by default nothing.</param>
    /// <exception cref="RehearsalException">The program failed, or registered two resources of one type and name.</exception>
    public async Task<RunOutcome> RunAsync(PhaseKind phase, IReadOnlyList<RehearsedResource>? deployed = null)
    {
        var observer = new Observer(deployed ?? []);
        var cloud = new SimulatedCloud(identity, settings.Values.GetValueOrDefault("aws:region", "us-east-1"), phase == PhaseKind.Preview, upstream, observer.MadeAsAsync);
        var resources = await RunProgram(cloud, observer, phase == PhaseKind.Preview).ConfigureAwait(false);

        var twice = cloud.Registered.GroupBy(made => new ResourceKey(made.Args.Type!, made.Args.Name!)).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (twice.Count > 0)
        {
            throw new RehearsalException($"The program registers more than one {string.Join(" and more than one ", twice)}: within a stack, type and name must be unique together.");
        }

        return new(await observer.DescribeAsync(cloud).ConfigureAwait(false), await Outputs(resources.OfType<Stack>().Single()).ConfigureAwait(false));
    }

    private async Task<ImmutableArray<Resource>> RunProgram(SimulatedCloud cloud, Observer observer, bool isPreview)
    {
        // Unobserved, its secrets could not be told from what may be shown.
        var constructor = program.GetConstructor([typeof(StackOptions)])
            ?? throw new RehearsalException($"{program} has no public constructor that takes StackOptions and hands them to its base: by these the rehearsal watches it.");
        await Turn.WaitAsync().ConfigureAwait(false);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", settings.ToConfig());
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", settings.ToSecretKeys());
        var options = new TestOptions
        {
            OrganizationName = identity.Organization,
            ProjectName = identity.Project,
            StackName = identity.Environment,
            IsPreview = isPreview,
            RootDirectory = folder,
        };
        try
        {
            var run = TestMethod.MakeGenericMethod(program).Invoke(null, [cloud, new StackFactory(constructor, observer), options]);
            return await ((Task<ImmutableArray<Resource>>)run!).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not RehearsalException)
        {
            throw new RehearsalException(cloud.Refusals.Count > 0 ? string.Join("\n", cloud.Refusals) : Failure.Describe(fault));
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<IReadOnlyDictionary<string, RehearsedOutput>> Outputs(Stack stack)
    {
        var outputs = new SortedDictionary<string, RehearsedOutput>(StringComparer.Ordinal);
        foreach (var property in stack.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } attribute && property.GetValue(stack) is { } output)
            {
                var read = ReadMethod.MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, [output]);
                outputs[attribute.Name ?? property.Name] = await ((Task<RehearsedOutput>)read!).ConfigureAwait(false);
            }
        }

        return outputs;
    }

    private static async Task<RehearsedOutput> Read<T>(Output<T> output)
    {
        var known = await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false);
        return new(
            known ? PlainValue.ToJson(await OutputUtilities.GetValueAsync(output).ConfigureAwait(false)) : null,
            await Output.IsSecretAsync(output).ConfigureAwait(false),
            known);
    }

    // Makes the program's stack with options by which it is observed.
    private sealed class StackFactory(ConstructorInfo constructor, Observer observer) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [new StackOptions { ResourceTransformations = { observer.Observe } }], null);
    }
}
