using System.Reflection;
using Pulumi;
using Rehearsal.Chain;

namespace Rehearsal;

/// <summary>The programs that this tool is built with, by the name of their folder.</summary>
public static class Programs
{
    /// <summary>Finds the program of a project: the one stack in the assembly that is named like its folder.</summary>
    /// <exception cref="RehearsalException">There is no such assembly, or it has not exactly one stack.</exception>
    public static Type Of(PulumiProject project)
    {
        var assembly = Path.GetFileName(project.Folder);
        try
        {
            Type[] stacks = [.. Load(assembly).GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Stack)) && !type.IsAbstract)];
            return stacks.Length == 1
                ? stacks[0]
                : throw new RehearsalException($"{assembly} has {stacks.Length} public stacks; a program has one");
        }
        catch (FileNotFoundException)
        {
            throw new RehearsalException($"{project.Folder} has no built program '{assembly}'; ci/rehearse builds it if there is a project file");
        }
    }

    // A program that this tool does not reference may lie beside it.
    private static Assembly Load(string assembly) =>
        Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll") is var file && File.Exists(file) ? Assembly.LoadFrom(file) : Assembly.Load(assembly);
}
