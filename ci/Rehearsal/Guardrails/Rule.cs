using System.Runtime.CompilerServices;
using Rehearsal.Running;

namespace Guardrails;

/// <summary>A property of something registered that a rule does not allow, and what was found there.</summary>
internal sealed record Finding(string Property, string Found);

/// <summary>A fact that holds for everything it applies to, in every stack; its name is that of the field that holds it.</summary>
internal sealed record Rule(string Name, Func<StackUnderTest, IEnumerable<Subject>> Subjects)
{
    public static Rule On(string[] types, Func<RehearsedResource, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        On(resource => types.Contains(resource.Key.Type), (resource, _) => check(resource), name);

    public static Rule On(string[] types, Func<RehearsedResource, StackUnderTest, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        On(resource => types.Contains(resource.Key.Type), check, name);

    /// <summary>A rule that only production is held to.</summary>
    public static Rule InProd(string[] types, Func<RehearsedResource, StackUnderTest, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        new(name, stack => stack.IsProduction ? On(types, check, name).Subjects(stack) : []);

    public static Rule On(Func<RehearsedResource, bool> appliesTo, Func<RehearsedResource, StackUnderTest, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        new(name, stack => stack.Resources.Where(appliesTo).Select(resource => new Subject(resource.Key.ToString(), check(resource, stack))));

    public static Rule OnOutputs(Func<string, RehearsedOutput, IEnumerable<Finding>> check, [CallerMemberName] string name = "") =>
        new(name, stack => stack.Outputs.Select(output => new Subject($"output '{output.Key}'", check(output.Key, output.Value))));

    /// <summary>A rule that holds where both hold.</summary>
    public static Rule Both(Rule first, Rule second, [CallerMemberName] string name = "") =>
        new(name, stack => first.Subjects(stack).Concat(second.Subjects(stack)));

    /// <summary>Whether the stack has anything that the rule is about.</summary>
    public bool AppliesTo(StackUnderTest stack) => Subjects(stack).Any();

    /// <summary>What breaks the rule: resource, property, value, rule.</summary>
    public IReadOnlyList<string> Violations(StackUnderTest stack) => [.. BrokenBy(stack).Select(violation => $"{violation}")];

    /// <summary>What breaks the rule.</summary>
    public IReadOnlyList<Violation> BrokenBy(StackUnderTest stack) =>
    [
        .. from subject in Subjects(stack)
           from finding in subject.Findings
           select new Violation(Name, subject.Name, finding.Property, finding.Found),
    ];

    public override string ToString() => Name;
}

/// <summary>Something that a rule is about.</summary>
internal sealed record Subject(string Name, IEnumerable<Finding> Findings);

/// <summary>Something that breaks a rule.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Subject">The resource or output.</param>
/// <param name="Property">The property that the rule does not allow.</param>
/// <param name="Found">What was found there.</param>
internal sealed record Violation(string Rule, string Subject, string Property, string Found)
{
    /// <summary>Whether both are of the same rule, resource and property, whatever was found there.</summary>
    public bool IsLike(Violation other) => (Rule, Subject, Property) == (other.Rule, other.Subject, other.Property);

    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: {Property} is {Found}, against the rule {Rule}";
}
