namespace Stacks.Tests.Eks;

/// <summary>The contract between the readers' Role and what previews and drift checks of both stacks read.</summary>
public class ReaderRightsTests
{
    private const string Role = "kubernetes:rbac.authorization.k8s.io/v1:Role";

    [TestCase("sample-eks", "dev")]
    [TestCase("sample-eks", "prod")]
    [TestCase("sample-k8sapp", "dev")]
    [TestCase("sample-k8sapp", "prod")]
    public async Task Readers_see_whatever_a_stack_registers_in_a_namespace(string project, string environment)
    {
        var granted = await GrantedAsync(environment);
        var registered = from resource in (await new ProgramUnderTest(project, environment).RunAsync()).Outcome.Resources
                         where resource.Key.Type.StartsWith("kubernetes:", StringComparison.Ordinal)
                         let @namespace = resource.Inputs.At("metadata.namespace").Text()
                         where @namespace is not null
                         let api = resource.Key.Type.Split(':', '/')
                         select $"{@namespace}: get {(api[1] == "core" ? "" : api[1])}/{Plural(api[^1].ToLowerInvariant())}";
        Assert.That(registered.Distinct().Except(granted), Is.Empty);
    }

    [TestCaseSource(typeof(ProgramUnderTest), nameof(ProgramUnderTest.Environments))]
    public async Task Readers_see_no_secrets(string environment) =>
        Assert.That(await GrantedAsync(environment), Has.None.EndsWith("/secrets").And.None.EndsWith("/*"));

    // By namespace, through the binding of the readers' group.
    private static async Task<IReadOnlyList<string>> GrantedAsync(string environment)
    {
        var run = await new ProgramUnderTest("sample-eks", environment).RunAsync();
        return
        [
            .. from binding in run.All("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding")
               where binding.Inputs.At("subjects.0.name").Text() == "pulumi:reader-grp" && binding.Inputs.At("subjects.0.kind").Text() == "Group"
               let @namespace = binding.Inputs.At("metadata.namespace").Text()
               from role in run.All(Role)
               where role.Inputs.At("metadata.namespace").Text() == @namespace && role.Inputs.At("metadata.name").Text() == binding.Inputs.At("roleRef.name").Text()
               from rule in role.Inputs["rules"]!.AsArray()
               from @group in rule["apiGroups"].Texts()
               from resource in rule["resources"].Texts()
               from verb in rule["verbs"].Texts()
               select $"{@namespace}: {verb} {@group}/{resource}",
        ];
    }

    private static string Plural(string kind) => kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";
}
