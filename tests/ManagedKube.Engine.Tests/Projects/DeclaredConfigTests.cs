using System.Collections.Immutable;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Declarations;

namespace ManagedKube.Engine.Tests.Projects;

public sealed class DeclaredConfigTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Defaults_apply_where_the_stack_sets_nothing()
    {
        var project = Project("region: fr1\n  demo:tags: [a, b]\n  aws:region: {value: eu}\n  set: {default: 1}\n");

        var config = project.WithDefaults(Config(("demo:set", new ConfigValue("2"))));

        Assert.Equal("fr1", config["demo:region"].Text);
        Assert.Equal("""["a","b"]""", config["demo:tags"].Text);
        Assert.Equal("eu", config["aws:region"].Text);
        Assert.Equal("2", config["demo:set"].Text);
        Assert.Empty(project.Check("dev", config));
    }

    [Fact]
    public void All_missing_values_are_listed_and_only_those_of_the_project_are_required()
    {
        var project = Project("a: {type: string}\n  b: {description: anything}\n  c: {type: integer, default: 1}\n  aws:region: {description: other}\n");

        var problem = Assert.Single(project.Check("dev", Config()));

        Assert.Contains("'demo:a', 'demo:b'.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: string}", "3", false, true)]
    [InlineData("{type: integer}", "3", false, true)]
    [InlineData("{type: integer}", "three", false, false)]
    [InlineData("{type: boolean}", "true", false, true)]
    [InlineData("{type: boolean}", "yes", false, false)]
    [InlineData("{type: object}", "{}", true, true)]
    [InlineData("{type: object}", "[]", true, false)]
    [InlineData("{type: array, items: {type: integer}}", "[1,\"2\"]", true, true)]
    [InlineData("{type: array, items: {type: integer}}", "[1.5]", true, false)]
    [InlineData("{type: array, items: {type: array, items: {type: string}}}", "[[\"x\"]]", true, true)]
    [InlineData("{type: array, items: {type: string}}", "[1]", true, false)]
    public void Types_are_checked(string declaration, string value, bool isObject, bool isValid)
    {
        var problems = Project($"a: {declaration}\n").Check("dev", Config(("demo:a", new ConfigValue(value, IsObject: isObject))));

        Assert.Equal(isValid, problems.IsEmpty);
    }

    [Fact]
    public void A_secret_must_be_encrypted()
    {
        var project = Project("a: {type: string, secret: true}\n");

        Assert.Contains("must be encrypted", Assert.Single(project.Check("dev", Config(("demo:a", new ConfigValue("x"))))), StringComparison.Ordinal);
        Assert.Empty(project.Check("dev", Config(("demo:a", new ConfigValue("x", IsSecret: true)))));
    }

    [Theory]
    [InlineData("a: {type: number}", "there is no type 'number'")]
    [InlineData("a: {type: array}", "needs 'items'")]
    [InlineData("a: {typ: string}", "'typ' is none of them")]
    [InlineData("a: {type: integer, default: x}", "must be of type 'integer'")]
    [InlineData("aws:region: {type: string}", "belongs to another package")]
    public void A_wrong_declaration_is_told_with_its_place(string declaration, string message)
    {
        var error = Assert.Throws<ProjectException>(() => Project(declaration + "\n"));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("Pulumi.yaml:4:", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ProjectFile Project(string config)
    {
        var path = Path.Combine(_folder, "Pulumi.yaml");
        File.WriteAllText(path, $"name: demo\nruntime: dotnet\nconfig:\n  {config}");
        return ProjectFileReader.Load(path);
    }

    private static ImmutableSortedDictionary<string, ConfigValue> Config(params (string Key, ConfigValue Value)[] values) =>
        values.ToImmutableSortedDictionary(item => item.Key, item => item.Value);
}
