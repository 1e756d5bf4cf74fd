using Guardrails.Tests.Rules;
using Guardrails.Tests.Violations;

namespace Guardrails.Tests;

public class AdmissionTests
{
    private static readonly AdmissionRequest Service = new("CREATE", "", "services", """{ "spec": { "externalIPs": ["203.0.113.7"] } }""");

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
}
