using System.ComponentModel.DataAnnotations;

namespace SampleIam;

/// <summary>
/// The three projects of the delivery chain. A project's place in it determines what its jobs may do.
/// </summary>
public sealed record ChainSettings : IValidatableObject
{
    // IAM's limit on the length of a role name.
    private const int MaxRoleName = 64;

    /// <summary>This project, which manages the roles.</summary>
    public required ProjectSettings Iam { get; init; }

    /// <summary>The cluster's project.</summary>
    public required ProjectSettings Eks { get; init; }

    /// <summary>The workload's project.</summary>
    public required ProjectSettings K8sapp { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string Key, ProjectSettings Project)[] all = [("iam", Iam), ("eks", Eks), ("k8sapp", K8sapp)];
        (string What, Func<ProjectSettings, string> Of)[] values =
            [("name", one => one.Name), ("path", one => one.Path)];
        foreach (var (what, valueOf) in values)
        {
            foreach (var same in all.GroupBy(one => valueOf(one.Project)).Where(group => group.Count() > 1))
            {
                yield return new(
                    $"{same.Last().Key}.{what}: found '{same.Key}', which is also that of {same.First().Key}; "
                    + "allowed: a different one for each project");
            }
        }

        foreach (var (key, project) in all)
        {
            var end = $"-{validationContext.Items["stack"]}-{Purposes(key).MaxBy(purpose => purpose.Length)}";
            var role = project.Name + end;
            if (role.Length > MaxRoleName)
            {
                yield return new(
                    $"{key}.name: found '{project.Name}'; allowed: at most {MaxRoleName - end.Length} characters, "
                        + "because its role "
                    + $"'{role}' has {role.Length} and IAM allows {MaxRoleName}");
            }
        }
    }

    private static IEnumerable<string> Purposes(string key) => key switch
    {
        "iam" => [.. ProjectRoles.Jobs, Scope.Automation],
        "eks" => [.. ProjectRoles.Jobs, .. Scope.ClusterPurposes],
        _ => ProjectRoles.Jobs,
    };
}
