using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Models of tables, and naive Bayes.</summary>
internal static class TabularModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.Tabular,
            new SampleModel(
                nameof(BatchMlp),
                "16 public rows of 18 features, 18-8-8-2 with ReLU",
                RowData.Open("BreastCancer", batch: 16),
                91.96,
                BatchMlp.ClassifyCircuit.Cost,
                BatchMlp.ClassifyCircuit.Synthesize,
                static row => row,
                static input => BatchMlp.Classify(input),
                static input => (BatchMlp.ClassifyCircuit.GenerateWitness(input, out var results), results)),
            0),
        new(
            Family.Tabular,
            new SampleModel(
                nameof(BatchTree),
                "16 public rows of 18 features, a tree of depth 3",
                RowData.Open("BreastCancer", batch: 16),
                91.07,
                BatchTree.ClassifyCircuit.Cost,
                BatchTree.ClassifyCircuit.Synthesize,
                static row => row,
                static input => BatchTree.Classify(input),
                static input => (BatchTree.ClassifyCircuit.GenerateWitness(input, out var results), results)),
            0),
        new(
            Family.Tabular,
            new SampleModel(
                nameof(BatchKMeans),
                "16 public rows of 18 features, two centres",
                RowData.Open("BreastCancer", batch: 16),
                88.39,
                BatchKMeans.AssignCircuit.Cost,
                BatchKMeans.AssignCircuit.Synthesize,
                static row => row,
                static input => BatchKMeans.Assign(input),
                static input => (BatchKMeans.AssignCircuit.GenerateWitness(input, out var results), results)),
            0),
        new(
            Family.Tabular,
            new SampleModel(
                nameof(NearestNeighbours),
                "private 8 x 8 digit, three nearest of 60 prototypes",
                RowData.Open("Digits", 1),
                93.89,
                NearestNeighbours.ClassifyCircuit.Cost,
                NearestNeighbours.ClassifyCircuit.Synthesize,
                static row => row,
                static input => [NearestNeighbours.Classify(input)],
                static input => (NearestNeighbours.ClassifyCircuit.GenerateWitness(input, out var result), [result])),
            320),
        new(
            Family.Tabular,
            new SampleModel(
                nameof(LogisticRegression),
                "private row of 18 features",
                RowData.Open("BreastCancer", 1),
                93.86,
                LogisticRegression.ClassifyCircuit.Cost,
                LogisticRegression.ClassifyCircuit.Synthesize,
                static row => row,
                static input => [LogisticRegression.Classify(input)],
                static input => (LogisticRegression.ClassifyCircuit.GenerateWitness(input, out var result), [result])),
            72),
        new(
            Family.Tabular,
            new SampleModel(
                nameof(LinearRegression),
                "private row of 10 features",
                RowData.Open("Diabetes", 1),
                96.63,
                LinearRegression.PredictCircuit.Cost,
                LinearRegression.PredictCircuit.Synthesize,
                static row => row,
                static input => [LinearRegression.Predict(input)],
                static input => (LinearRegression.PredictCircuit.GenerateWitness(input, out var result), [result])),
            60),
        new(
            Family.Tabular,
            SampleModel.OfDigits(
                nameof(NaiveBayes),
                "private 18 x 18 bits",
                84.32,
                NaiveBayes.ClassifyCircuit.Cost,
                NaiveBayes.ClassifyCircuit.Synthesize,
                static image => NaiveBayes.Prepare(image),
                static input => NaiveBayes.Classify(input),
                static input => (NaiveBayes.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            324),
    ];
}
