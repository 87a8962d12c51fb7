using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Projects.Editing;
using Pulumi.Protocol.Paths;

namespace ManagedKube.Engine.Tests.Projects;

public sealed class StackFileEditTests : IDisposable
{
    private const string File1 = """
        # head
        config:
          demo:a: 1   # one
          b: "two"
          demo:object:          # an object
            list:
              - x
              - name: y
                size: 2   # size
            # inside
            flow: {p: 1, q: [2, 3]}
          demo:secret:
            secure: v1:old=:old=   # kept
          demo:text: |
            line
            line
          demo:empty:
        # tail

        """;

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "Pulumi.dev.yaml");

    [Theory]
    [InlineData("demo:a", "5", "  demo:a: 5   # one")]
    [InlineData("demo:b", "it's: new", "  b: \"it's: new\"")]
    [InlineData("demo:object.list[0]", "z", "      - z")]
    [InlineData("demo:object.list[1].size", "9", "        size: 9   # size")]
    [InlineData("demo:object.flow.q[1]", "4", "    flow: {p: 1, q: [2, 4]}")]
    [InlineData("demo:object.flow.r", "n", "    flow: {p: 1, q: [2, 3], r: n}")]
    [InlineData("demo:object.flow.q[2]", "4", "    flow: {p: 1, q: [2, 3, 4]}")]
    [InlineData("demo:object.list[2]", "n", "      - n")]
    [InlineData("demo:object.list[1].more", "true", "        more: true")]
    [InlineData("demo:object.deep.er[0]", "1", "    deep: {er: [1]}")]
    [InlineData("demo:empty", "x", "  demo:empty: x")]
    [InlineData("demo:empty.x", "y", "  demo:empty: {x: y}")]
    [InlineData("demo:text", "short", "  demo:text: short")]
    [InlineData("demo:new", "n", "  demo:new: n")]
    [InlineData("demo:object.list", "none", "    list: none   # size")]
    public void Setting_a_value_changes_one_line(string place, string value, string line)
    {
        Write(File1);

        Edit.Set(PropertyPath.Parse(place), value, isTyped: true);

        var lines = File.ReadAllLines(_path);
        Assert.Contains(line, lines);
        Assert.Equal(File1.Count(c => c == '#'), lines.Sum(text => text.Count(c => c == '#')));
        Assert.Equal(value, StackFile.Load(_path, "demo").Find(PropertyPath.Parse(place), text => text)!.Text);
    }

    [Theory]
    [InlineData("demo:a")]
    [InlineData("demo:b")]
    [InlineData("demo:object")]
    [InlineData("demo:object.list")]
    [InlineData("demo:object.list[0]")]
    [InlineData("demo:object.list[1].size")]
    [InlineData("demo:object.flow.p")]
    [InlineData("demo:object.flow.q")]
    [InlineData("demo:object.flow.q[1]")]
    [InlineData("demo:secret")]
    [InlineData("demo:text")]
    [InlineData("demo:empty")]
    public void Removing_a_value_removes_nothing_else(string place)
    {
        Write(File1);
        var before = StackFile.Load(_path, "demo");
        var count = Leaves(before);

        Assert.True(Edit.Remove(PropertyPath.Parse(place)));

        Assert.True(Leaves(StackFile.Load(_path, "demo")) < count);
        Assert.Contains("# tail", File.ReadAllText(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_replaced_and_its_salt_written_once()
    {
        Write(File1);

        Edit.SetSecure(PropertyPath.Parse("demo:secret"), "v1:new=:new=", "v1:s=:v1:n=:c=");
        Edit.SetSecure(PropertyPath.Parse("demo:object.password"), "v1:more=:more=", "v1:other=:v1:n=:c=");

        var text = File.ReadAllText(_path);
        var file = StackFile.Load(_path, "demo");
        Assert.Equal("v1:s=:v1:n=:c=", file.EncryptionSalt);
        Assert.Equal("v1:new=:new=", file.Find(PropertyPath.Parse("demo:secret"), ciphertext => ciphertext)!.Text);
        Assert.Contains("# kept", text, StringComparison.Ordinal);
        Assert.Contains("    password: {secure: v1:more=:more=}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "config:\n  demo:a: x\n")]
    [InlineData("config:\n", "config:\n  demo:a: x\n")]
    [InlineData("# only a comment\n", "# only a comment\nconfig:\n  demo:a: x\n")]
    [InlineData("config: {}\n", "config: {demo:a: x}\n")]
    [InlineData("encryptionsalt: s", "encryptionsalt: s\nconfig:\n  demo:a: x\n")]
    public void A_file_without_configuration_gets_one(string before, string after)
    {
        Write(before);

        Edit.Set(PropertyPath.Parse("demo:a"), "x", isTyped: false);

        Assert.Equal(after, File.ReadAllText(_path));
    }

    [Theory]
    [InlineData("config:\n  demo:base: &base {x: 1}\n  demo:other: *base\n", "demo:other.x")]
    [InlineData("config:\n  demo:a: text\n", "demo:a.b")]
    [InlineData("config:\n  demo:a: [1]\n", "demo:a[5]")]
    public void What_would_change_something_else_is_left_to_the_user(string content, string place)
    {
        Write(content);

        Assert.Throws<ProjectException>(() => Edit.Set(PropertyPath.Parse(place), "x", isTyped: false));

        Assert.Equal(content, File.ReadAllText(_path));
    }

    [Property]
    public Property Any_text_is_read_back_as_it_was_set(NonNull<string> value)
    {
        var text = string.Concat(value.Get.Where(c => !char.IsSurrogate(c)));
        var yaml = YamlFile.Parse("f", $"a: {YamlText.Text(text)}\n");
        return (YamlScalars.Resolve((YamlDotNet.RepresentationModel.YamlScalarNode)YamlFile.Find(yaml.Root, "a")!) == (YamlScalarKind.Text, text)).ToProperty();
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    private StackFileEdit Edit => new(_path, "demo");

    private void Write(string content) => File.WriteAllText(_path, content);

    private static int Leaves(StackFile file) => file.Decrypt(text => text).Values.Sum(value => value.Text.Length + 1);
}
