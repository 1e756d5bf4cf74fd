using System.Text.Json;
using Moq;
using Pulumi;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;
using Kubernetes = Pulumi.Kubernetes;

namespace Guardrails.Tests.Violations;

/// <summary>A program that breaks one rule and keeps every other.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Program">What the program registers.</param>
/// <param name="Tagged">Whether the stack file has the default tags.</param>
/// <param name="Accounts">The accounts that the stack file allows.</param>
/// <param name="HasProvider">Whether the resources of Kubernetes have a provider of the program, which the examples need not say.</param>
/// <param name="Loose">The name of a resource that comes after those named beside it only; every other comes after all before it.</param>
internal sealed record Example(Rule Rule, Action<ExampleStack> Program, bool Tagged = true, string Accounts = "[\"123456789012\"]", bool HasProvider = true, (string Name, string[] After)? Loose = null)
{
    private const string Project = "example";
    private const string Environment = "prod";

    /// <summary>Runs the program as an update of a stack of production.</summary>
    public async Task<StackUnderTest> RegisterAsync()
    {
        ExampleStack.Example.Value = this;
        object tags = Tagged ? new { tags = new { environment = Environment, project = Project } } : new { };
        var file = new StackFile(new Dictionary<string, string> { ["aws:region"] = "eu-central-1", ["aws:allowedAccountIds"] = Accounts, ["aws:defaultTags"] = JsonSerializer.Serialize(tags), [$"{Project}:settings"] = """{ "production": true }""" }, []);
        var outcome = await new ProgramRun(new("acme", Project, Environment), "nowhere", file, typeof(ExampleStack), Mock.Of<IStackOutputs>()).RunAsync(PhaseKind.Update);
        return new(Project, Environment, file, outcome.Resources, outcome.Outputs);
    }

    public override string ToString() => Rule.Name;
}

/// <summary>The stack of an example: what it registers is a function.</summary>
public sealed class ExampleStack : Stack
{
    public ExampleStack(StackOptions? options) : base(With(options!, new Completion(Example.Value!)))
    {
        (Kubeconfig, Address) = (Output.CreateSecret(""), Output.Create(""));
        Example.Value!.Program(this);
    }

    internal static AsyncLocal<Example> Example { get; } = new();

    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; set; }

    [Output("address")]
    public Output<string> Address { get; set; }

    private static StackOptions With(StackOptions options, Completion completion)
    {
        options.ResourceTransformations.Add(completion.Complete);
        return options;
    }

    // Adds the options that an example does not say.
    private sealed class Completion(Example example)
    {
        private readonly List<Resource> _before = [];
        private Kubernetes.Provider? _cluster;

        public ResourceTransformationResult? Complete(ResourceTransformationArgs args)
        {
            var (options, name) = (args.Options, args.Resource.GetResourceName());
            if (args.Resource is Stack or ProviderResource)
            {
                return null;
            }

            if (example.HasProvider && options.Provider is null && args.Resource.GetResourceType().StartsWith("kubernetes:", StringComparison.Ordinal))
            {
                options.Provider = _cluster ??= new("provider", new() { KubeConfig = Output.CreateSecret("{}") });
            }

            var after = example.Loose is { } loose && loose.Name == name ? _before.Where(before => loose.After.Contains(before.GetResourceName())) : _before;
            options.DependsOn = after.ToArray();
            _before.Add(args.Resource);
            return new(args.Args, options);
        }
    }
}
