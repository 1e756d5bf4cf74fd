using Rehearsal.Chain;

namespace Rehearsal.Tests;

public class StackFileTests
{
    private static StackFile Read(string config, string shared = "")
    {
        using var folder = new TemporaryFolder();
        folder.Write("Pulumi.yaml", $"name: one\nconfig:\n{shared}");
        folder.Write("Pulumi.dev.yaml", $"config:\n{config}");
        return StackFile.Read(new("one", folder.Path, []), "dev");
    }

    [TestCase("  one:a: text\n", "one:a", "text")]
    [TestCase("  a: text\n", "one:a", "text")]
    [TestCase("  aws:region: eu-west-1\n", "aws:region", "eu-west-1")]
    [TestCase("  a: 5\n", "one:a", "5")]
    [TestCase("  a: true\n", "one:a", "true")]
    [TestCase("  a: \"1.30\"\n", "one:a", "1.30")]
    [TestCase("  a: { b: 1, c: \"1\", d: true, e: x }\n", "one:a", "{\"b\":1,\"c\":\"1\",\"d\":true,\"e\":\"x\"}")]
    [TestCase("  a: [1, { b: x }]\n", "one:a", "[1,{\"b\":\"x\"}]")]
    public void A_value_is_read_as_the_CLI_reads_it(string config, string key, string expected) => Assert.That(Read(config).Values[key], Is.EqualTo(expected));

    [TestCase("  a: .NaN\n", ".NaN")]
    [TestCase("  a: NaN\n", "NaN")]
    [TestCase("  a: { b: NaN }\n", "{\"b\":\"NaN\"}")]
    public void A_number_that_JSON_cannot_represent_is_a_text(string config, string expected) => Assert.That(Read(config).Values["one:a"], Is.EqualTo(expected));

    [Test]
    public void A_key_that_is_no_text_is_named_with_its_line() =>
        Assert.That(Assert.Throws<RehearsalException>(() => Read("  ? [a]\n  : 1\n"))?.Message, Does.EndWith("Pulumi.dev.yaml, line 2: a key is a list or an object; allowed: a text"));

    [TestCase("  a: text\n", "text")]
    [TestCase("  a: { value: text }\n", "text")]
    [TestCase("  a: { type: string, default: text }\n", "text")]
    public void What_the_project_sets_for_all_stacks_is_read(string shared, string expected) => Assert.That(Read("", shared).Values["one:a"], Is.EqualTo(expected));

    [Test]
    public void The_stack_decides_over_the_project() => Assert.That(Read("  a: mine\n", "  a: ours\n").Values["one:a"], Is.EqualTo("mine"));

    [TestCase("  a: { secure: v1:abc }\n")]
    [TestCase("  a: { b: [{ secure: v1:abc }] }\n")]
    public void A_value_that_holds_a_secret_is_marked(string config) => Assert.That(Read(config).SecretKeys, Is.EqualTo(new[] { "one:a" }));

    [Test]
    public void An_encrypted_value_is_not_shown() => Assert.That(Read("  a: { secure: v1:abc }\n").Values["one:a"], Is.EqualTo(StackFile.Encrypted));

    [Test]
    public void A_plain_value_is_not_marked() => Assert.That(Read("  a: { b: x }\n").SecretKeys, Is.Empty);
}
