namespace Stacks.Tests;

public class CopiesTests
{
    [Test, Combinatorial]
    public void The_settings_readers_of_the_projects_differ_only_in_their_namespace(
        [Values("sample-eks:SampleEks", "sample-k8sapp:SampleK8sApp")] string copy,
        [Values("SettingsReader.cs", "SettingsErrors.cs", "Setting.cs")] string file)
    {
        var (project, @namespace) = (copy.Split(':')[0], copy.Split(':')[1]);
        var original = File.ReadAllText(Path.Combine(RealChain.Root, "sample-iam", file)).Replace("SampleIam", @namespace);
        Assert.That(File.ReadAllText(Path.Combine(RealChain.Root, project, file)), Is.EqualTo(original));
    }

    [TestCase("sample-eks", "SampleEks", "PolicyDocument.cs")]
    [TestCase("sample-eks", "SampleEks", "PolicyStatement.cs")]
    [TestCase("sample-eks", "SampleEks", "PolicyCondition.cs")]
    public void The_policy_writers_of_the_projects_differ_only_in_their_namespace(string project, string @namespace, string file)
    {
        var copy = File.ReadAllText(Path.Combine(RealChain.Root, project, file));
        Assert.That(copy, Is.EqualTo(File.ReadAllText(Path.Combine(RealChain.Root, "sample-iam", file)).Replace("SampleIam", @namespace)));
    }
}
