using System.Text.Json;
using Moq;
using Pulumi;
using Rehearsal.Chain;
using Rehearsal.Cloud;
using Rehearsal.Running;

namespace Guardrails.Tests.Violations;

/// <summary>A program that breaks one rule and keeps every other.</summary>
internal sealed record Example(Rule Rule, Action<ExampleStack> Program, bool Tagged = true, string Accounts = "[\"123456789012\"]")
{
    private const string Project = "example";
    private const string Environment = "prod";

    /// <summary>Runs the program as an update of a stack of production.</summary>
    public async Task<StackUnderTest> RegisterAsync()
    {
        ExampleStack.Program.Value = Program;
        object tags = Tagged ? new { tags = new { environment = Environment, project = Project } } : new { };
        var file = new StackFile(new Dictionary<string, string> { ["aws:region"] = "eu-central-1", ["aws:allowedAccountIds"] = Accounts, ["aws:defaultTags"] = JsonSerializer.Serialize(tags), [$"{Project}:settings"] = """{ "production": true }""" }, []);
        var outcome = await new ProgramRun(new("acme", Project, Environment), Path.GetTempPath(), file, typeof(ExampleStack), Mock.Of<IStackOutputs>()).RunAsync(PhaseKind.Update);
        return new(Project, Environment, file, outcome.Resources, outcome.Outputs);
    }

    public override string ToString() => Rule.Name;
}

/// <summary>The stack of an example: what it registers is a function.</summary>
public sealed class ExampleStack : Stack
{
    public ExampleStack(StackOptions? options) : base(options)
    {
        (Kubeconfig, Address) = (Output.CreateSecret(""), Output.Create(""));
        Program.Value!(this);
    }

    internal static AsyncLocal<Action<ExampleStack>> Program { get; } = new();

    [Output("kubeconfig")]
    public Output<string> Kubeconfig { get; set; }

    [Output("address")]
    public Output<string> Address { get; set; }
}
