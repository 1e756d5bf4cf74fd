namespace Guardrails.Tests.Permissions;

public class PermissionTests
{
    private static IEnumerable<TestCaseData> Everywhere() => AccountUnderTest.All.SelectMany(Roles);

    private static IEnumerable<TestCaseData> Together() =>
        AccountUnderTest.Shared.Roles.Select(role => new TestCaseData(role) { TestName = $"{{m}}({role})" });

    private static IEnumerable<TestCaseData> Roles(AccountUnderTest account) =>
        account.Roles.Select(role => new TestCaseData(role, account) { TestName = $"{{m}}({role} in {account})" });

    [TestCaseSource(nameof(Everywhere))]
    public void A_role_may_do_everything_that_it_is_there_for(object role, object account) =>
        AssertNone(PermissionRules.Missing, role, account);

    [TestCaseSource(nameof(Everywhere))]
    public void A_new_key_can_be_used_before_its_tags_count(object role, object account) =>
        AssertNone(PermissionRules.MissingBeforeTagsCount, role, account);

    [TestCaseSource(nameof(Everywhere))]
    public void A_preview_role_writes_nothing(object role, object account) => AssertNone(PermissionRules.Writes, role, account);

    [TestCaseSource(nameof(Everywhere))]
    public void No_role_does_what_is_an_administrators(object role, object account) =>
        AssertNone(PermissionRules.AdministratorsWrites, role, account);

    [TestCaseSource(nameof(Everywhere))]
    public void A_request_is_refused_where_what_must_decide_is_otherwise(object role, object account) =>
        AssertNone(PermissionRules.Indifferent, role, account);

    [TestCaseSource(nameof(Together))]
    public void No_role_reaches_another_environment_even_without_its_boundary(object role) =>
        Assert.That(PermissionRules.Reaches(((RoleUnderTest)role).Unbounded, AccountUnderTest.Shared.Actions, inPart: true), Is.Empty);

    [TestCaseSource(nameof(Together))]
    public void No_role_reaches_another_environment_with_a_boundary_or_a_policy_of_its_own(object role) =>
        Assert.That(
            PermissionRules.Reaches(((RoleUnderTest)role).Unbounded, [.. AccountUnderTest.Shared.Actions.Select(action => action.ChosenBy(((RoleUnderTest)role).Environment))], inPart: true),
            Is.Empty);

    [TestCaseSource(nameof(Together))]
    public void No_role_reaches_what_another_environment_has_not_tagged(object role) =>
        Assert.That(PermissionRules.Reaches(((RoleUnderTest)role).Unbounded, AccountUnderTest.Shared.WithoutTags, inPart: true), Is.Empty);

    [TestCaseSource(nameof(Together))]
    public void No_role_takes_over_what_has_no_tags(object role) =>
        Assert.That(PermissionRules.Adopts(((RoleUnderTest)role).Unbounded, AccountUnderTest.Shared.Actions), Is.Empty);

    [TestCaseSource(nameof(Together))]
    public void The_boundary_alone_keeps_a_role_from_what_there_is_in_another_environment(object role) =>
        Assert.That(PermissionRules.Reaches(((RoleUnderTest)role).OnlyBounded, [.. AccountUnderTest.Shared.Actions.Where(action => action.Operation != Operation.Create && !action.Creates)]), Is.Empty);

    [TestCaseSource(nameof(Everywhere))]
    public void No_right_is_unused(object role, object account) => AssertNone(PermissionRules.Unused, role, account);

    [Test]
    public void Every_AWS_type_that_is_registered_says_what_rights_it_takes() =>
        Assert.That(
            from stack in AccountUnderTest.All.SelectMany(account => account.Stacks)
            from resource in stack.Resources
            where resource.Key.Type.StartsWith("aws:", StringComparison.Ordinal) && KnownTypes.Catalogue.Resource(resource.Key.Type)?.Permissions is null
            select resource.Key.Type,
            Is.Empty);

    [TestCaseSource(typeof(NotCalled), nameof(NotCalled.All))]
    public void What_is_not_called_is_a_case_that_the_catalogue_knows(object one)
    {
        var (type, action, _, _) = (NotCalled)one;
        Assert.That(KnownTypes.Catalogue.Resource(type)?.Permissions?.OnlyWhen.Keys, Does.Contain(action));
    }

    private static void AssertNone(Func<RoleUnderTest, IReadOnlyList<ResourceAction>, IEnumerable<string>> rule, object role, object account) =>
        Assert.That(rule((RoleUnderTest)role, ((AccountUnderTest)account).Actions), Is.Empty);
}
