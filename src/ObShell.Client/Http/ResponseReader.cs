using System.Text.Json;
using ObShell.Client.Protocol;

namespace ObShell.Client.Http;

/// <summary>Reads a response whose data has another form than the result of the method.</summary>
internal abstract class ResponseReader
{
    /// <summary>The type of the result.</summary>
    public abstract Type Type { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the result.</typeparam>
internal abstract class ResponseReader<T> : ResponseReader
{
    public override Type Type => typeof(T);

    /// <summary>Reads a response.</summary>
    /// <exception cref="ObShellApiException">OBShell refused the call.</exception>
    /// <exception cref="ObShellInvalidResponseException">The response is not what the method returns.</exception>
    public abstract ObShellResponse<T> Read(AnswerContent content, JsonSerializerOptions json);
}

/// <summary>Reads a list, which OBShell wraps into an object.</summary>
internal sealed class ListReader<T> : ResponseReader<IReadOnlyList<T>>
{
    public override ObShellResponse<IReadOnlyList<T>> Read(AnswerContent content, JsonSerializerOptions json)
    {
        var response = Answers.Read<ObShellList<T>>(content, json);
        return response.With<IReadOnlyList<T>>(response.Data?.Contents ?? []);
    }
}

/// <summary>Returns the response as a whole.</summary>
internal sealed class WholeReader<T> : ResponseReader<ObShellResponse<T>>
{
    public override ObShellResponse<ObShellResponse<T>> Read(AnswerContent content, JsonSerializerOptions json)
    {
        var response = Answers.Read<T>(content, json);
        return response.With(response);
    }
}

/// <summary>Reads the DAG that a request has started.</summary>
/// <param name="start">Creates the operation that follows a DAG.</param>
internal sealed class DagOperationReader(Func<DagDetailDTO, ObShellCall, DagOperation> start) : ResponseReader<DagOperation>
{
    public override ObShellResponse<DagOperation> Read(AnswerContent content, JsonSerializerOptions json)
    {
        var response = Answers.Read<DagDetailDTO>(content, json);
        return response.Data is { } dag ? response.With(start(dag, response.Call!))
            : response.Status == 204 && content.Route is { MayDoNothing: true } ? response.With<DagOperation>(null)
            : throw new ObShellInvalidResponseException("it names no DAG", response.Call!);
    }
}
