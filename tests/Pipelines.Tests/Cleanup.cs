using Pipelines.Tests.GitLab;

namespace Pipelines.Tests;

[SetUpFixture]
internal sealed class Cleanup
{
    [OneTimeTearDown]
    public void Delete_what_tests_shared()
    {
        Played.DeleteAll();
        GroupFolder.DeleteTemplate();
    }
}
