namespace Guardrails.Tests.Permissions;

public class PermissionTests
{
    private static IEnumerable<TestCaseData> Roles() =>
        RoleUnderTest.Of(StackUnderTest.Fixtures).Select(role => new TestCaseData(role) { TestName = $"{{m}}({role})" });

    [TestCaseSource(nameof(Roles))]
    public void A_role_may_do_everything_that_its_job_needs(object role)
    {
        Assert.That(PermissionRules.Missing((RoleUnderTest)role, Stacks.Actions), Is.Empty);
    }

    [TestCaseSource(nameof(Roles))]
    public void A_new_key_can_be_used_before_its_tags_count(object role) =>
        Assert.That(PermissionRules.MissingBeforeTagsCount((RoleUnderTest)role, Stacks.Actions), Is.Empty);

    [TestCaseSource(nameof(Roles))]
    public void A_preview_role_writes_nothing(object role) =>
        Assert.That(PermissionRules.Writes((RoleUnderTest)role, Stacks.Actions), Is.Empty);

    [TestCaseSource(nameof(Roles))]
    public void No_job_changes_a_boundary(object role) =>
        Assert.That(PermissionRules.BoundaryWrites((RoleUnderTest)role, Stacks.Actions), Is.Empty);

    [TestCaseSource(nameof(Roles))]
    public void No_role_reaches_another_environment(object role) =>
        Assert.That(PermissionRules.Reaches((RoleUnderTest)role, Stacks.Actions), Is.Empty);

    [TestCaseSource(nameof(Roles))]
    public void No_right_is_unused(object role)
    {
        Assert.That(PermissionRules.Unused((RoleUnderTest)role, Stacks.Actions), Is.Empty);
    }

    [Test]
    public void Every_AWS_type_that_is_registered_says_what_rights_it_takes() =>
        Assert.That(
            from stack in Stacks.All
            from resource in stack.Resources
            where resource.Key.Type.StartsWith("aws:", StringComparison.Ordinal) && KnownTypes.Catalogue.Resource(resource.Key.Type)?.Permissions is null
            select resource.Key.Type,
            Is.Empty);

    [TestCaseSource(typeof(NotCalled), nameof(NotCalled.All))]
    public void What_is_not_called_is_a_case_that_the_catalogue_knows(object one)
    {
        var (type, action, _) = (NotCalled)one;
        Assert.That(KnownTypes.Catalogue.Resource(type)?.Permissions?.OnlyWhen.Keys, Does.Contain(action));
    }
}
