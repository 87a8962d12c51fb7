using ManagedKube.Engine.Projects;

namespace ManagedKube.Engine.Tests.Projects;

public sealed class ProjectFileReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Everything_that_is_used_is_read()
    {
        Write("""
            name: demo
            runtime:
              name: dotnet
              options: { binary: bin/x.dll }
            main: program
            stackConfigDir: customers
            plugins:
              providers:
                - name: test
                  path: ./bin/test
                  version: 1.2.3
            """);

        var project = ProjectFileReader.Discover(Directory.CreateDirectory(Path.Combine(_folder, "deep", "below")).FullName);

        Assert.Equal(("demo", "dotnet", "bin/x.dll"), (project.Name, project.Runtime, project.RuntimeOptions["binary"]));
        Assert.Equal(Path.Combine(_folder, "program"), project.ProgramFolder);
        Assert.Equal(Path.Combine(_folder, "customers", "Pulumi.dev.yaml"), project.StackFilePath("dev"));
        Assert.Equal(new ProjectPlugin("test", Path.Combine(_folder, "bin", "test"), "1.2.3"), Assert.Single(project.Plugins));
    }

    [Theory]
    [InlineData("runtime: dotnet", "'name' must be given")]
    [InlineData("name: a b\nruntime: dotnet", "'name' must be given")]
    [InlineData("name: demo", "'runtime' must be given")]
    [InlineData("name: demo\nruntime: dotnet\nplugins: [a]", ":3:10: 'plugins' must hold")]
    [InlineData("name: demo\nruntime: dotnet\nplugins: { providers: [ { name: x } ] }", "a plugin needs 'name' and 'path'")]
    [InlineData("- a", "expected 'key: value' lines")]
    [InlineData("name: 'x", "no valid YAML")]
    [InlineData("name: a\nname: b", "no valid YAML")]
    public void What_is_wrong_is_told_with_its_place(string yaml, string message)
    {
        Write(yaml);

        var error = Assert.Throws<ProjectException>(() => ProjectFileReader.Discover(_folder));

        Assert.StartsWith(Path.Combine(_folder, "Pulumi.yaml"), error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_project_the_remedy_is_told() =>
        Assert.Contains("--cwd", Assert.Throws<ProjectException>(() => ProjectFileReader.Discover(_folder)).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string yaml) => File.WriteAllText(Path.Combine(_folder, "Pulumi.yaml"), yaml);
}
