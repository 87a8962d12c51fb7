using System.Collections;

namespace Pulumi.Tests.Support;

internal static class OutputAssert
{
    public static async Task SameAsync<T>(Output<T> expected, Output<T> actual)
    {
        var (expectedData, actualData) = (await expected.DataTask, await actual.DataTask);
        Assert.Equal(expectedData.IsKnown, actualData.IsKnown);
        Assert.Equal(expectedData.IsSecret, actualData.IsSecret);
        Assert.True(expectedData.Resources.SetEquals(actualData.Resources));
        if (expectedData.IsKnown)
            AssertEqualValues(expectedData.Value, actualData.Value);
    }

    private static void AssertEqualValues(object? expected, object? actual)
    {
        if (expected is IEnumerable expectedItems && actual is IEnumerable actualItems)
            Assert.Equal(expectedItems.Cast<object>(), actualItems.Cast<object>());
        else
            Assert.Equal(expected, actual);
    }
}
