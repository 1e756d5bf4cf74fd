namespace Stacks.Tests;

public class SettingsReaderTests
{
    [TestCase("sample-eks", "SampleEks", "SettingsReader.cs")]
    [TestCase("sample-k8sapp", "SampleK8sApp", "SettingsReader.cs")]
    [TestCase("sample-eks", "SampleEks", "PolicyDocument.cs")]
    [TestCase("sample-eks", "SampleEks", "PolicyStatement.cs")]
    [TestCase("sample-eks", "SampleEks", "PolicyCondition.cs")]
    public void The_copies_in_the_projects_are_the_same_but_for_their_namespace(string project, string @namespace, string file)
    {
        var copy = File.ReadAllText(Path.Combine(RealChain.Root, project, file));
        Assert.That(copy, Is.EqualTo(File.ReadAllText(Path.Combine(RealChain.Root, "sample-iam", file)).Replace("SampleIam", @namespace)));
    }
}
