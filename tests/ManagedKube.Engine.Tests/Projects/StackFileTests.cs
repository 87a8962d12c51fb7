using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.Tests.Projects;

public sealed class StackFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Scalars_keep_their_text_and_structures_become_JSON()
    {
        var config = Read("""
            config:
              plain: 007
              aws:region: "x"
              old:config:key: yes
              demo:tree:
                list: [1, 1.5, "1", true, null, 2026-01-02, 0o7]
                empty: ""
            """);

        Assert.Equal(new ConfigValue("007"), config["demo:plain"]);
        Assert.Equal(new ConfigValue("x"), config["aws:region"]);
        Assert.Equal(new ConfigValue("yes"), config["old:key"]);
        Assert.Equal("""{"list":[1,1.5,"1",true,null,"2026-01-02","0o7"],"empty":""}""", config["demo:tree"].Text);
        Assert.True(config["demo:tree"].IsObject);
    }

    [Fact]
    public void Secrets_are_decrypted_wherever_they_are()
    {
        var config = Read("""
            encryptionsalt: v1:x
            config:
              password: { secure: "v1:abc" }
              tree: { user: me, password: { secure: "v1:def" } }
              lookalike: { secure: "x", other: 1 }
            """);

        Assert.Equal(("clear v1:abc", true), (config["demo:password"].Text, config["demo:password"].IsSecret));
        Assert.Equal("""{"user":"me","password":"clear v1:def"}""", config["demo:tree"].Text);
        Assert.True(config["demo:tree"].IsSecret);
        Assert.Equal("[secret]", config["demo:tree"].ToString());
        Assert.False(config["demo:lookalike"].IsSecret);
    }

    [Theory]
    [InlineData("config: [a]", ":1:9: 'config' must hold")]
    [InlineData("config:\n  a: 1\n  demo:a: 2", ":3:3: 'demo:a' is given twice")]
    [InlineData("config:\n  a: 1\n b: 2", "no valid YAML")]
    [InlineData("config:\n  a: { secure: bad }", ":2:6: A secret is damaged")]
    public void What_is_wrong_is_told_with_its_place(string yaml, string message)
    {
        var error = Assert.Throws<ProjectException>(() => Read(yaml));

        Assert.StartsWith(_path, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_a_stack_without_configuration() => Assert.Empty(Read(""));

    public void Dispose() => File.Delete(_path);

    private System.Collections.Immutable.ImmutableSortedDictionary<string, ConfigValue> Read(string yaml)
    {
        File.WriteAllText(_path, yaml);
        return StackFile.Load(_path, "demo").Decrypt(text => text == "bad" ? throw new SecretsException("A secret is damaged") : "clear " + text);
    }
}
