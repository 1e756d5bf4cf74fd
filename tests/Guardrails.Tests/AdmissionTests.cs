using System.Text.Json.Nodes;
using Guardrails.Rules;
using Guardrails.Tests.Violations;
using Rehearsal.Running;

namespace Guardrails.Tests;

public class AdmissionTests
{
    private static readonly AdmissionRequest Service = new("CREATE", "", "services", """{ "spec": { "externalIPs": ["203.0.113.7"] } }""");

    private static readonly Dictionary<string, (string Group, string Plural)> Judged = new()
    {
        [Types.Service] = ("", "services"),
        [Types.DisruptionBudget] = ("policy", "poddisruptionbudgets"),
        [Types.NetworkPolicy] = ("networking.k8s.io", "networkpolicies"),
    };

    private static IEnumerable<string> Environments => StackUnderTest.Shipped.Select(stack => stack.Environment).Distinct();

    // The policies and what they judge are in different stacks.
    [TestCaseSource(nameof(Environments))]
    public void What_the_workload_registers_is_admitted(string environment) =>
        Assert.That(Denials(StackUnderTest.Shipped, environment, _ => { }), Is.Empty);

    [Test]
    public void A_workload_whose_budget_blocks_drains_would_be_refused() =>
        Assert.That(
            Denials(StackUnderTest.Fixtures, "prod", spec => spec.Remove("unhealthyPodEvictionPolicy")),
            Has.Exactly(2).Contains("unhealthyPodEvictionPolicy"));

    [Test]
    public void A_denial_says_why() =>
        Assert.That(
            Admission.Denials(StackUnderTest.Fixtures.Single(stack => $"{stack}" == "sample-eks/prod"), "apps", Service),
            Has.Exactly(1).Contains("CVE-2020-8554"));

    [Test]
    public async Task An_expression_that_cannot_be_evaluated_denies()
    {
        var stack = await new Example(AdmissionRules.A_service_with_external_IPs_is_refused, _ =>
            SoundAdmission.Policy("services", "services", "", "object.spec.nothing == 1")).RegisterAsync();
        Assert.That(Admission.Denials(stack, "apps", Service), Has.Count.EqualTo(1));
    }

    private static IReadOnlyList<string> Denials(IEnumerable<StackUnderTest> all, string environment, Action<JsonObject> changeBudget)
    {
        var stacks = all.Where(stack => stack.Environment == environment).ToList();
        var requests = from stack in stacks.Where(stack => !stack.Of(Types.AdmissionBinding).Any())
                       from resource in stack.Resources.Where(resource => Judged.ContainsKey(resource.Key.Type))
                       from operation in new[] { "CREATE", "UPDATE" }
                       select (Space: resource.Inputs.At("metadata.namespace").Text()!, Request: Ask(operation, resource, changeBudget));
        var asked = requests.ToList();
        Assert.That(asked, Is.Not.Empty);
        return
        [
            .. from policies in stacks.Where(stack => stack.Of(Types.AdmissionBinding).Any())
               from one in asked
               from denial in Admission.Denials(policies, one.Space, one.Request)
               select denial,
        ];
    }

    private static AdmissionRequest Ask(string operation, RehearsedResource resource, Action<JsonObject> changeBudget)
    {
        var (group, plural) = Judged[resource.Key.Type];
        var inputs = resource.Inputs.DeepClone();
        if (resource.Key.Type == Types.DisruptionBudget)
        {
            changeBudget(inputs["spec"]!.AsObject());
        }

        return new(operation, group, plural, inputs.ToJsonString());
    }
}
