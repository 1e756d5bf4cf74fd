using Pipelines.Tests.GitLab;

// Jobs run in POSIX shells.
[assembly: System.Runtime.Versioning.UnsupportedOSPlatform("windows")]

// Mostly, a test waits for the processes of a job.
[assembly: LevelOfParallelism(4)]

namespace Pipelines.Tests;

[SetUpFixture]
internal sealed class Cleanup
{
    [OneTimeTearDown]
    public void Delete_what_tests_shared()
    {
        Played.ForgetAll();
        if (Mutant.AreTried)
        {
            return;
        }

        GitLabCiLocal.DeleteClones();
        GroupFolder.DeleteShared();
    }
}
