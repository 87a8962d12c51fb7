using ManagedKube.Tests;

namespace ManagedKube.OpenIaaS.Resources.Tests;

public sealed class LineDifferenceTests
{
    [Fact]
    public void Only_what_differs_is_told_below_its_type() => Assert.Equal(
        "  public class B\n-  string Old\n+  string New\n+  string More\n".ReplaceLineEndings(),
        LineDifference.Of("public class A\n  int X\npublic class B\n  string Old\n}", "public class A\n  int X\npublic class B\n  string New\n  string More\n}"));

    [Fact]
    public void Equal_texts_differ_in_nothing() => Assert.Equal("", LineDifference.Of("a\nb", "a\nb"));
}
