using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;

namespace ManagedKube.Engine.Tests.Projects;

public sealed class StackFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("hello", "hello")]
    [InlineData("yes", "yes")]
    [InlineData("True", "true")]
    [InlineData("007", "7")]
    [InlineData("010", "8")]
    [InlineData("089", "89")]
    [InlineData("0x1F", "31")]
    [InlineData("-0b101", "-5")]
    [InlineData("1_000", "1000")]
    [InlineData("1e3", "1000")]
    [InlineData("1.10", "1.1")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("1e21", "1e+21")]
    [InlineData("10.20.0.0", "10.20.0.0")]
    [InlineData("2026-01-02", "2026-01-02 00:00:00 +0000 UTC")]
    [InlineData("2026-01-02T03:04:05.5+02:00", "2026-01-02 03:04:05.5 +0200 +0200")]
    [InlineData("", "")]
    [InlineData("~", "")]
    [InlineData("\"007\"", "007")]
    [InlineData("'1e3'", "1e3")]
    [InlineData("!!str 007", "007")]
    public void A_scalar_reaches_the_program_as_the_official_CLI_hands_it_on(string yaml, string text) =>
        Assert.Equal(new ConfigValue(text), Read($"config:\n  key: {yaml}")["demo:key"]);

    [Fact]
    public void Structures_become_JSON()
    {
        var config = Read("""
            config:
              aws:region: "x"
              old:config:key: yes
              demo:tree:
                list: [1, 1.5, "1", true, null, 0o7]
                empty: ""
            """);

        Assert.Equal(new ConfigValue("x"), config["aws:region"]);
        Assert.Equal(new ConfigValue("yes"), config["old:key"]);
        Assert.Equal("""{"empty":"","list":[1,1.5,"1",true,null,7]}""", config["demo:tree"].Text);
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
        Assert.Equal("""{"password":"clear v1:def","user":"me"}""", config["demo:tree"].Text);
        Assert.True(config["demo:tree"].IsSecret);
        Assert.Equal("[secret]", config["demo:tree"].ToString());
        Assert.False(config["demo:lookalike"].IsSecret);
    }

    [Theory]
    [InlineData("config: [a]", ":1:9: 'config' must hold")]
    [InlineData("config:\n  a: 1\n  demo:a: 2", ":3:3: 'demo:a' is given twice")]
    [InlineData("config:\n  a: 1\n b: 2", "no valid YAML")]
    [InlineData("config:\n  a: [AZ05\n  b: 1", "Check that every bracket and quote is closed")]
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
