using ManagedKube.Testing;
using ManagedKube.Tests;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Examples;

public sealed class OwnProgramTests
{
    [Fact]
    public void The_documentation_shows_the_program_that_is_compiled_here()
    {
        var program = File.ReadAllText(Repository.File("tests/ManagedKube.Components.Tests/Examples/OwnProgram.cs"));

        Assert.Contains($"```csharp\n{program}```\n", File.ReadAllText(Repository.File("docs/components.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_makes_a_control_plane_and_workers_that_join_it()
    {
        var mocks = await RunAsync(() => OwnProgram.Deploy(Plans.DevTestDefinition));

        Assert.Equal(["ctodev-cp-01", "ctodev-wrk-01", "ctodev-wrk-02", "ctodev-wrk-03"], mocks.VirtualMachines.Keys);
        Assert.Contains("ctodev-wrk-03-node", mocks.Commands.Keys);
    }
}
