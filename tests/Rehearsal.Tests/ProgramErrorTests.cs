using Pulumi;
using Pulumi.Aws.Iam;
using Rehearsal.Running;

namespace Rehearsal.Tests;

public class ThrowsInApply : Stack
{
    public ThrowsInApply(StackOptions? options) : base(options) =>
        _ = new Role("role", new() { AssumeRolePolicy = "{}", Description = Output.Create("x").Apply(Fail) });

    private static string Fail(string value) => throw new FormatException($"'{value}' is not a date");
}

public class ThrowsWrapped : Stack
{
    public ThrowsWrapped(StackOptions? options) : base(options) =>
        throw new ArgumentException("while reading the file", new IOException("the disk is gone"));
}

public class ThrowsForReaders : Stack
{
    public ThrowsForReaders(StackOptions? options) : base(options) => throw new RunException("Pulumi.dev.yaml: replicas: found 0; allowed: 1 or more");
}

public class ReadsWhatIsNotThereOften : Stack
{
    public ReadsWhatIsNotThereOften(StackOptions? options) : base(options)
    {
        var missing = new StackReference("acme/one/dev").RequireOutput("missing").Apply(value => (string)value);
        var first = new Role("first", new() { AssumeRolePolicy = missing, Description = missing });
        foreach (var name in new[] { "a", "b", "c" })
        {
            _ = new Role(name, new() { AssumeRolePolicy = missing, Description = first.Arn }, new() { DependsOn = { first } });
            _ = GetRole(first);
        }
    }

    private static Output<string> GetRole(Role role) => Pulumi.Aws.Ecr.GetAuthorizationToken.Invoke(new() { RegistryId = role.Arn }).Apply(token => token.UserName);
}

public class ProgramErrorTests
{
    private static async Task<Phase> Preview(params Type[] programs)
    {
        using var chain = new TestChain(programs);
        return (await chain.RunAsync())[^1].Phases[0];
    }

    [TestCase(typeof(FailsInPreview), "InvalidOperationException: the preview broke")]
    [TestCase(typeof(ThrowsInApply), "FormatException: 'x' is not a date")]
    [TestCase(typeof(ThrowsWrapped), "IOException: the disk is gone")]
    public async Task An_error_begins_with_the_type_and_message_of_the_exception(Type program, string expected) =>
        Assert.That((await Preview(program)).Error!.Split('\n')[0], Is.EqualTo(expected));

    [TestCase(typeof(FailsInPreview), "TestPrograms.cs")]
    [TestCase(typeof(ThrowsInApply), "ProgramErrorTests.cs")]
    public async Task An_error_ends_with_the_file_and_line_of_the_user_s_own_frame(Type program, string file) =>
        Assert.That((await Preview(program)).Error!.Split('\n')[^1], Does.Match($@"^  at \S*{file}:\d+$"));

    [Test]
    public async Task What_a_program_says_to_its_user_is_shown_as_it_is() =>
        Assert.That((await Preview(typeof(ThrowsForReaders))).Error, Is.EqualTo("Pulumi.dev.yaml: replicas: found 0; allowed: 1 or more"));

    [Test]
    public async Task One_missing_output_is_one_error() =>
        Assert.That(
            (await Preview(typeof(OneRole), typeof(ReadsWhatIsNotThereOften))).Error!.Split('\n'),
            Has.Length.EqualTo(1).And.One.StartsWith("KeyNotFoundException: Required output 'missing' does not exist on stack 'acme/one/dev'."));

    [Test]
    public async Task The_details_have_the_whole_stack_trace() =>
        Assert.That((await Preview(typeof(ThrowsInApply))).Details, Does.Contain("   at Rehearsal.Tests.ThrowsInApply.Fail"));
}
