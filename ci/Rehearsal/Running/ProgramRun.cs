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

    // A program reads its settings from the environment of the process: one program at a time.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>The AWS account that is deployed to; by default the one that the settings allow.</summary>
    public string Account { get; init; } = settings.Account;

    /// <summary>Runs the program.</summary>
    /// <param name="phase">As what.</param>
    /// <param name="deployed">What an earlier update left in the cloud; by default nothing.</param>
    /// <exception cref="RehearsalException">The program failed, or registered two resources of one type and name.</exception>
    public async Task<RunOutcome> RunAsync(PhaseKind phase, RehearsalStore.Deployed? deployed = null)
    {
        var isPreview = phase == PhaseKind.Preview;
        var declarations = new Declarations();
        var cloud = new SimulatedCloud(new(settings.Region, Account) { DefaultTags = settings.DefaultTags, Folder = folder })
        {
            Refusal = settings.Refuses(Account) ? $"AWS account ID not allowed: {Account}" : null,
        };
        var engine = new SimulatedEngine(isPreview, cloud, upstream, declarations, new(deployed?.Resources ?? [], deployed?.Region));
        var stack = await RunProgram(engine, declarations, isPreview).ConfigureAwait(false);

        var resources = engine.Registered;
        var twice = resources.CountBy(resource => resource.Key).Where(count => count.Value > 1).Select(count => count.Key).ToList();
        return twice.Count == 0
            ? new(resources, await Outputs(stack).ConfigureAwait(false), engine.References)
            : throw new RehearsalException($"The program registers more than one {string.Join(" and more than one ", twice)}: within a stack, type and name must be unique together.");
    }

    private async Task<Stack> RunProgram(SimulatedEngine engine, Declarations declarations, bool isPreview)
    {
        // Without its transformations, secrets could not be told from what may be shown.
        var constructor = program.GetConstructor([typeof(StackOptions)])
            ?? throw new RehearsalException($"{program} has no public constructor that takes StackOptions and passes them to its base: through them the rehearsal observes it.");
        var options = new TestOptions
        {
            OrganizationName = identity.Organization,
            ProjectName = identity.Project,
            StackName = identity.Environment,
            IsPreview = isPreview,
            RootDirectory = folder,
        };
        await Turn.WaitAsync().ConfigureAwait(false);
        CurrentProgram.Name = $"{(isPreview ? "preview" : "update")} of {identity}";
        try
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG", settings.ToConfig());
            Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", settings.ToSecretKeys());
            var run = TestMethod.MakeGenericMethod(program).Invoke(null, [engine, new StackFactory(constructor, declarations), options]);
            return (await ((Task<ImmutableArray<Resource>>)run!).ConfigureAwait(false)).OfType<Stack>().Single();
        }
        catch (Exception error) when (error is not RehearsalException)
        {
            var messages = engine.Errors.Count > 0 ? engine.Errors : ProgramError.Of(error, Path.GetDirectoryName(folder) ?? folder).Select(one => $"{one}");
            throw new RehearsalException(string.Join("\n", messages)) { Details = $"{error}" };
        }
        finally
        {
            CurrentProgram.Name = null;
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

    // Creates the program's stack with options through which it is observed.
    private sealed class StackFactory(ConstructorInfo constructor, Declarations declarations) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [new StackOptions { ResourceTransformations = { declarations.Record } }], null);
    }
}
