using k8s;

namespace Stacks.Tests;

/// <summary>What the programs register must be what Kubernetes knows: no unknown field, no value of another type.</summary>
public class ManifestTests
{
    private static readonly string[] Projects = ["sample-eks", "sample-k8sapp"];

    [Test, Combinatorial]
    public async Task Every_manifest_is_read_strictly_as_its_kind(
        [ValueSource(nameof(Projects))] string project, [ValueSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))] string environment)
    {
        var run = await new ProgramUnderTest(project, environment).RunAsync();
        var manifests = run.Outcome.Resources.Where(resource => resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal)).ToList();
        Assert.That(manifests, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (var manifest in manifests)
            {
                Assert.That(() => KubernetesYaml.LoadAllFromString(manifest.Inputs.ToJsonString(), strict: true), Has.Exactly(1).Items, manifest.Key.ToString());
            }
        }
    }

    [TestCase("""{ "apiVersion": "apps/v1", "kind": "Deployment", "spec": { "replica": 1 } }""", TestName = "A_misspelt_field_would_be_refused")]
    [TestCase("""{ "apiVersion": "apps/v1", "kind": "Deployment", "spec": { "replicas": "many" } }""", TestName = "A_text_for_a_number_would_be_refused")]
    [TestCase("""{ "apiVersion": "apps/v1beta1", "kind": "Deployment" }""", TestName = "A_kind_of_2019_would_be_refused")]
    public void What_Kubernetes_does_not_know_is_refused(string manifest) =>
        Assert.That(() => KubernetesYaml.LoadAllFromString(manifest, strict: true), Throws.Exception);
}
